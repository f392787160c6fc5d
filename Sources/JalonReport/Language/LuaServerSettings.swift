/// Settings with which the Lua language server knows the words of the language (`.luarc.json`).
public enum LuaServerSettings {
  /// The file of definitions, in the folder of the settings or above it.
  public static let definitions = "jalon.annotations.lua"

  /// The file for a folder with definitions of its own, each line ended by a line feed. Nothing of
  /// Lua's that a rule cannot see is offered.
  public static let text = text(library: "")

  /// The file for one of several folders that share the definitions above them.
  public static let sharedText = text(
    library: "\n  \"workspace.library\": [\"../\(definitions)\"],")

  private static func text(library: String) -> String {
    """
    {
      "runtime.version": "Lua 5.4",
      "runtime.builtin": {
        "coroutine": "disable",
        "debug": "disable",
        "io": "disable",
        "os": "disable",
        "package": "disable"
      },\(library)
      "workspace.checkThirdParty": false
    }

    """
  }
}
