import JalonDigest
import JalonModel

extension Workspace {
  /// SHA-256 of the data files that the layers name, in hexadecimal: what tells one state of the
  /// data from another.
  ///
  /// The files are read again, each once. A file counts by the name that people see and by what it
  /// holds, so that the folder where a workspace lies is no matter; one that is optional and was not
  /// given counts as such. Throws `Problem` where a file can no longer be read.
  public func dataDigest() throws -> String {
    var lines: Set<String> = []
    var read: [String: String] = [:]
    for source in content.sources {
      guard let path = source.path else {
        lines.insert("\(source.name)\0-")
        continue
      }
      if read[path] == nil {
        do { read[path] = try Digest(ofFile: path).hex } catch {
          throw FileFault.unreadable.problem(source)
        }
      }
      lines.insert("\(source.name)\0\(read[path] ?? "-")")
    }
    return Digest(of: lines.sorted().joined(separator: "\n")).hex
  }
}
