import Foundation
import JalonReport

/// A JSON document, to be written by the writer and read back by Foundation.
indirect enum Sample: Equatable, Decodable {
  case null
  case truth(Bool)
  case number(Double)
  case text([UInt8])  // Bytes of UTF-8: a String's equality would pass a changed accent.
  case array([Sample])
  case object([String: Sample])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(Array(text.utf8))
    } else if let array = try? value.decode([Sample].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: Sample].self))
    }
  }

  /// Whether this is what `JSONSerialization` read, which takes numbers through
  /// `NSDecimalNumber` and loses their last bits (`JSONDecoder` does not).
  func isRead(as value: Any) -> Bool {
    switch self {
    case .null: value is NSNull
    case .truth(let truth): (value as? Bool) == truth
    case .number(let number):
      (value as? Double).map { abs($0 - number) <= abs(number) * 1e-14 } ?? false
    case .text(let text): (value as? String).map { Array($0.utf8) } == text
    case .array(let array):
      (value as? [Any]).map { read in
        read.count == array.count && zip(array, read).allSatisfy { $0.isRead(as: $1) }
      } ?? false
    case .object(let object):
      (value as? [String: Any]).map { read in
        read.count == object.count
          && object.allSatisfy { name, member in
            read[name].map { member.isRead(as: $0) } ?? false
          }
      } ?? false
    }
  }

  func writeMembers(to object: inout JSONObject) {
    guard case .object(let members) = self else { return }
    for (name, member) in members {
      switch member {
      case .null: object.writeNull(name)
      case .truth(let truth): object.write(name, truth)
      case .number(let number):
        if let whole = Int(exactly: number) {
          object.write(name, whole)
        } else {
          object.write(name, number)
        }
      case .text(let text): object.write(name, String(decoding: text, as: UTF8.self))
      case .array: object.writeArray(name) { member.writeElements(to: &$0) }
      case .object: object.writeObject(name) { member.writeMembers(to: &$0) }
      }
    }
  }

  private func writeElements(to array: inout JSONArray) {
    guard case .array(let elements) = self else { return }
    for element in elements {
      switch element {
      case .null: array.writeNull()
      case .truth(let truth): array.write(truth)
      case .number(let number): array.write(number)
      case .text(let text): array.write(String(decoding: text, as: UTF8.self))
      case .array: array.writeArray { element.writeElements(to: &$0) }
      case .object: array.writeObject { element.writeMembers(to: &$0) }
      }
    }
  }

  static func randomObject(depth: Int, using random: inout Seeded) -> Sample {
    var members: [String: Sample] = [:]
    for index in 0..<Int.random(in: 0...5, using: &random) {
      // The index keeps names apart that differ in their bytes only.
      let name = "\(index)" + randomText(using: &random)
      members[name] = randomValue(depth: depth - 1, using: &random)
    }
    return .object(members)
  }

  private static func randomValue(depth: Int, using random: inout Seeded) -> Sample {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .truth(Bool.random(using: &random))
    case 2, 3: return .number(random.figure())
    case 4: return .text(Array(randomText(using: &random).utf8))
    case 5:
      let count = Int.random(in: 0...4, using: &random)
      return .array((0..<count).map { _ in randomValue(depth: depth - 1, using: &random) })
    default: return randomObject(depth: depth, using: &random)
    }
  }

  private static func randomText(using random: inout Seeded) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let ceiling: UInt32 =
        [0x30, 0x80, 0x100, 0x2030, 0x11_0000].randomElement(using: &random) ?? 1
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<ceiling, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
