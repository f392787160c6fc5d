/// A drawing of cells, in each of which lines have dots of their own.
struct ChartCanvas {
  /// How fine lines are drawn.
  enum Grain {
    /// Two dots by four in a cell (Unicode's Braille Patterns).
    case fine
    /// One mark a cell.
    case coarse

    var across: Int { self == .fine ? 2 : 1 }
    var down: Int { self == .fine ? 4 : 1 }
  }

  /// A character with how far it stands out.
  struct Cell: Hashable {
    var glyph: Character
    var tone = Sheet.Tone.normal
  }

  let columns: Int
  let rows: Int
  let grain: Grain
  private var dots: [UInt8]
  private var cells: [Cell?]

  init(columns: Int, rows: Int, grain: Grain) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    self.grain = grain
    dots = Array(repeating: 0, count: self.columns * self.rows)
    cells = Array(repeating: nil, count: self.columns * self.rows)
  }

  /// A place in dots, from the top left; both from 0 to 1, at the middles of the cells on the edges.
  func dot(across: Double, up: Double) -> (x: Int, y: Int) {
    (
      Self.dot(across * Double(columns - 1), grain.across),
      Self.dot((1 - up) * Double(rows - 1), grain.down)
    )
  }

  /// Of two dots in the middle always the same, whatever the last bits of a figure.
  private static func dot(_ cells: Double, _ dots: Int) -> Int {
    let exact = cells * Double(dots) + Double(dots - 1) / 2
    return Int((exact - 1e-6).rounded())
  }

  /// The cell of a dot.
  func cell(of dot: (x: Int, y: Int)) -> (column: Int, row: Int) {
    (dot.x / grain.across, dot.y / grain.down)
  }

  /// A straight line (Bresenham 1965).
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    var (x, y) = start
    let (dx, dy) = (abs(end.x - x), -abs(end.y - y))
    let (sx, sy) = (x < end.x ? 1 : -1, y < end.y ? 1 : -1)
    var error = dx + dy
    while true {
      set(x, y)
      if x == end.x, y == end.y { return }
      let twice = 2 * error
      if twice >= dy {
        error += dy
        x += sx
      }
      if twice <= dx {
        error += dx
        y += sy
      }
    }
  }

  /// What stands in a cell over its dots.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    cells[row * columns + column] = cell
  }

  /// What stands in a cell where nothing is drawn.
  mutating func putBehind(_ cell: Cell, column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    let index = row * columns + column
    if dots[index] == 0, cells[index] == nil { cells[index] = cell }
  }

  /// A row from left to right.
  func row(_ row: Int) -> [Cell] {
    (0..<columns).map { column in
      let index = row * columns + column
      return cells[index] ?? Cell(glyph: glyph(dots[index]))
    }
  }

  private func glyph(_ dots: UInt8) -> Character {
    guard dots != 0 else { return " " }
    guard grain == .fine else { return "." }
    return Unicode.Scalar(0x2800 + UInt32(dots)).map(Character.init) ?? " "
  }

  private static let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]

  private mutating func set(_ x: Int, _ y: Int) {
    let (column, row) = cell(of: (x, y))
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    dots[row * columns + column] |=
      grain == .fine ? Self.bits[x % 2][y % 4] : 1
  }
}
