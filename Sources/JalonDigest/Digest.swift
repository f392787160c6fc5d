internal import CMessageDigest

/// The SHA-256 of a file or a text (FIPS 180-4), by which a record names the inputs it was made
/// from. In French: empreinte.
public struct Digest: Hashable, Sendable {
  /// 64 hexadecimal digits, lower case.
  public let hex: String

  /// The digest of bytes.
  public init(of bytes: Span<UInt8>) {
    hex = bytes.withUnsafeBufferPointer { bytes in
      Self.digits { buffer in
        // An empty span may have no address, which the library does not take.
        withUnsafePointer(to: 0) { SHA256Data(bytes.baseAddress ?? $0, bytes.count, buffer) }
      } ?? ""
    }
  }

  /// The digest of a text's UTF-8 bytes.
  public init(of text: String) { self.init(of: Array(text.utf8).span) }

  /// The digest of a file, read in blocks. Throws `Unreadable`.
  public init(ofFile path: String) throws(Unreadable) {
    guard let digits = Self.digits({ SHA256File(path, $0) }) else {
      throw Unreadable(path: path)
    }
    hex = digits
  }

  /// A file that could not be read to its end.
  public struct Unreadable: Error, Hashable, Sendable {
    /// The path that was given.
    public let path: String
  }

  private static func digits(
    _ fill: (UnsafeMutablePointer<CChar>) -> UnsafeMutablePointer<CChar>?
  ) -> String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 2 * Int(SHA256_DIGEST_LENGTH) + 1) {
      $0.baseAddress.flatMap(fill).map { String(cString: $0) }
    }
  }
}
