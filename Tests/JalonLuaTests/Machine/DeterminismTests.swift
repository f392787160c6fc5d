import Testing

@Test func `two processes give the same bytes`() throws {
  let script = """
    local t = { 3, 1, b = 2, a = 1, [2.5] = 0, [true] = 1, [false] = 0, [-1] = 9 }
    for i = 1, 200 do t["k" .. i * 7919 % 1000] = i end
    for key, value in pairs(t) do print(key, value) end
    local list = {}
    for i = 1, 300 do list[i] = { key = i % 7, place = i } end
    table.sort(list, function(a, b) return a.key < b.key end)
    for _, entry in ipairs(list) do print(entry.key, entry.place) end
    print({}, print, function() end, 0 / 0, -(0 / 0), 1 / 0, -1 / 0, -0.0, 1e15, 0.1, 2^53, 1 // 1)
    print(pcall(error, {}), pcall(next, nil), next(t), select("#", table.unpack(list)))
    print(string.format("%s %s %q %g", {}, print, 0.1, 0 / 0))
    return { t, list[1], "é", 1e100 }
    """
  let first = try Probe(script, "error({})", "return string.rep", "local x = {} .. 1")
  let second = try Probe(script, "error({})", "return string.rep", "local x = {} .. 1")
  #expect(first.runs == second.runs)
  #expect(first.runs.map(\.kind) == ["ok", "error", "ok", "error", "error"])
  #expect(first.output == second.output)
  #expect(first.output.count == 511)
  #expect(first.output.last == "table function 0x1.999999999999ap-4 nan")
}
