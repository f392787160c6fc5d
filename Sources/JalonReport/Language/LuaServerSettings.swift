/// Settings with which the Lua language server knows the words of the language (`.luarc.json`).
public enum LuaServerSettings {
  /// The file of definitions beside which they stand.
  public static let definitions = "jalon.annotations.lua"

  /// The file, each line ended by a line feed. Nothing of Lua's that a rule cannot see is offered.
  public static let text = """
    {
      "runtime.version": "Lua 5.4",
      "runtime.builtin": {
        "coroutine": "disable",
        "debug": "disable",
        "io": "disable",
        "os": "disable",
        "package": "disable"
      },
      "workspace.checkThirdParty": false
    }

    """
}
