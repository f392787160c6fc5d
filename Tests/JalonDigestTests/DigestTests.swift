import Foundation
import JalonDigest
import Testing

// The examples of FIPS 180-4's publisher: NIST, "SHA-256 example values", and the empty text.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
])
func `a text has the digest of the standard`(_ text: String, _ hex: String) throws {
  #expect(Digest(of: text).hex == hex)
  let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: file) }
  try Data(text.utf8).write(to: file)
  #expect(try Digest(ofFile: file.path).hex == hex)
}

@Test func `a million letters have the digest of the standard`() {
  let text = String(repeating: "a", count: 1_000_000)
  let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
  #expect(Digest(of: text).hex == hex)
}

@Test(arguments: ["/nowhere/at/all", "/"])
func `a file that cannot be read is told by its path`(_ path: String) {
  let error = #expect(throws: Digest.Unreadable.self) { try Digest(ofFile: path) }
  #expect(error?.path == path)
}
