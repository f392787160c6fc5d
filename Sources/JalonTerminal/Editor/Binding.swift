import CLineEdit

/// What libedit calls of ours, and what it does for which character.
enum Binding {
  /// The session has to outlive the editor.
  static func install(in editor: OpaquePointer, for session: EditingSession) {
    _ = jle_set_owner(editor, Unmanaged.passUnretained(session).toOpaque())
    _ = jle_set_prompt(editor, prompt, wchar_t(bitPattern: Prompt.mark.value))
    _ = jle_use_emacs_keys(editor)
    _ = jle_read_signals_as_keys(editor)
    _ = jle_set_reader(editor, reader)
    _ = jle_add_draw(editor, draw)
    for command in EditingCommand.allCases {
      bind(Unicode.Scalar(command.rawValue), to: command.name, in: editor)
    }
    // The library takes these for letters with the alternate key where it knows no accents.
    for byte in UInt8(0xA0)...0xFF { bind(Unicode.Scalar(byte), to: "ed-insert", in: editor) }
  }

  private static func bind(_ key: Unicode.Scalar, to name: String, in editor: OpaquePointer) {
    let (key, name) = (WideText(String(key)), WideText(name))
    withExtendedLifetime((key, name)) { _ = jle_bind(editor, key.start, name.start) }
  }

  private static func session(of editor: OpaquePointer?) -> EditingSession? {
    guard let editor, let owner = jle_owner(editor) else { return nil }
    return Unmanaged<EditingSession>.fromOpaque(owner).takeUnretainedValue()
  }

  private static let reader:
    @convention(c) (OpaquePointer?, UnsafeMutablePointer<wchar_t>?) -> CInt =
      { editor, character in
        guard let next = Binding.session(of: editor)?.character() else { return 0 }
        character?.pointee = next
        return 1
      }

  private static let prompt: @convention(c) (OpaquePointer?) -> UnsafeMutablePointer<wchar_t>? = {
    Binding.session(of: $0)?.promptPointer()
  }

  private static let draw: @convention(c) (OpaquePointer?, CInt) -> UInt8 = { _, _ in
    UInt8(CC_REFRESH)
  }
}
