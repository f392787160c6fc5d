import JalonLua

// A rule of somebody else's over two places; the second is invented, and one of its figures is missing.
let rule = "return function(i) return 100 * (i.population / i.before - 1) < limit 'growth' end"
let places: [(name: String, figures: [Double], missing: [UInt8])] = [
  ("Victoriaville", [47_760, 46_130], [0, 0]), ("Val-Exemple", [1_204, 0], [0, 1]),
]
var machine = try LuaMachine()
try machine.define("limit") { call in .number(try call.text(0) == "growth" ? 4 : 0) }
let view = try machine.makeView("i", fields: ["population", "before"])
for case .function(let slow) in try machine.run(rule, named: "rule.lua") {
  for place in places {
    try machine.refill(view, with: place.figures.span, missing: place.missing.span)
    do { print(place.name, try machine.call(slow, [.view(view)])) } catch {
      print(place.name, error)
    }
  }
}
do { try machine.run("while true do pcall(error) end", named: "hostile.lua") } catch {
  print(error)
}
