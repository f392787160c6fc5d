import JalonLua
import JalonModel

/// What the words of the language write down while files are read.
///
/// A class, since the words of one machine share it. Once the files are read it is closed: inside a
/// running function the words that build rules are refused.
final class Session {
  enum Class: CaseIterable {
    case quantity, condition, testReading, statement, removal

    var name: String {
      switch self {
      case .quantity: "quantity"
      case .condition: "condition"
      case .testReading: "reading"
      case .statement: "declaration"
      case .removal: "remove"
      }
    }
  }

  /// What happens where a word refuses what it was given.
  enum Refusals {
    /// The file ends there.
    case stop
    /// It is written down, and the file goes on with something in its place.
    case goOn
  }

  let refusals: Refusals
  /// What was refused and passed, with the line.
  private(set) var passed: [(problem: Problem, line: Int)] = []

  init(_ refusals: Refusals = .stop) { self.refusals = refusals }

  var isOpen = false
  var statements: [Statement] = []
  private(set) var made: [MadeIngredient] = []
  /// The numbers of the classes of handles, as the machine gave them.
  var classes: [Class: Int32] = [:]
  /// The layer and the file that are being read.
  var layer = 0
  var file = 0
  var fileName = ""
  /// What a word refused last, in both languages: the machine itself carries one text only.
  private(set) var refusal: (told: String, problem: Problem)?

  /// What has become part of the ingredient that is being made.
  private var extent = Extent()

  /// Writes an ingredient down and gives the handle that stands for it.
  func make(_ ingredient: Ingredient, line: Int) throws -> LuaValue {
    let extent = extent
    self.extent = Extent()
    guard extent.isBounded else { throw refuse(.tooLarge) }
    made.append(
      MadeIngredient(ingredient: ingredient, file: fileName, line: line, extent: extent))
    return .handle(
      LuaHandle(kind: classes[ingredient.class] ?? -1, id: Int32(clamping: made.count - 1)))
  }

  /// Something in place of what was refused, where the file is to go on. Throws the refusal else.
  func pass(_ error: any Error, with ingredient: Ingredient, line: Int) throws -> LuaValue {
    guard case .goOn = refusals, let refusal, (error as? HostError)?.description == refusal.told
    else { throw error }
    passed.append((refusal.problem, line))
    self.refusal = nil
    return try make(ingredient, line: line)
  }

  func ingredient(_ handle: LuaHandle) -> Ingredient? {
    made.indices.contains(Int(handle.id)) ? made[Int(handle.id)].ingredient : nil
  }

  /// The ingredient of a handle, which thereby becomes part of something.
  func use(_ handle: LuaHandle) -> Ingredient? {
    guard made.indices.contains(Int(handle.id)) else { return nil }
    made[Int(handle.id)].isUsed = true
    extent.hold(made[Int(handle.id)].extent)
    return made[Int(handle.id)].ingredient
  }

  /// Everything in a declaration's table becomes part of it.
  func use(all value: LuaValue) {
    switch value {
    case .handle(let handle): _ = use(handle)
    case .table(let table): for entry in table.entries { use(all: entry.value) }
    default: break
    }
  }

  /// A declaration may hold as much as it will: its parts are bounded each.
  func forgetExtent() { extent = Extent() }

  /// The quantities and conditions made since there were so many, that are part of nothing.
  func unused(since count: Int) -> [MadeIngredient] {
    made[min(count, made.count)...].filter { made in
      switch made.ingredient {
      case .quantity, .condition: !made.isUsed
      default: false
      }
    }
  }

  /// The error by which a word refuses what it was given.
  func refuse(_ problem: Problem) -> HostError {
    extent = Extent()
    let told = problem.message.shown(in: .en)
    refusal = (told, problem)
    return HostError(told)
  }
}

extension Ingredient {
  var `class`: Session.Class {
    switch self {
    case .quantity: .quantity
    case .condition: .condition
    case .testReading: .testReading
    case .statement: .statement
    case .removal: .removal
    }
  }
}
