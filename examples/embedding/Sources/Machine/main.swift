import JalonLua

// A stranger's rule over two places; the second is invented, and one of its figures is missing.
let rule = "return function(i) return 100 * (i.population / i.before - 1) < limit 'growth' end"
let places: [(name: String, figures: [Double], missing: [UInt8])] = [
  ("Victoriaville", [47_760, 46_130], [0, 0]), ("Val-Exemple", [1_204, 0], [0, 1]),
]
var machine = try LuaMachine()
try machine.define("limit") { call in .number(try call.text(0) == "growth" ? 4 : 0) }
let i = try machine.makeView("i", fields: ["population", "before"])
for case .function(let slow) in try machine.run(rule, named: "rule.lua") {
  for (name, figures, missing) in places {
    try machine.refill(i, with: figures.span, missing: missing.span)
    do { print(name, try machine.call(slow, [.view(i)])) } catch { print(name, error) }
  }
}
let hostile = "while true do pcall(error) end"
do { try machine.run(hostile, named: "hostile.lua") } catch { print(error) }
