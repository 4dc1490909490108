import Foundation
import Glibc

/// A file of lines outside the store, that lines are only ever added to.
///
/// What stands in it survives the loss of the store: the roots of days, and the ids of what was erased. A line holds
/// ids, hashes and numbers only.
package struct Journal: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Adds lines; returns only after they are on disk.
  ///
  /// All go down in one write, so that lines of several processes do not mix.
  ///
  /// - Throws: ``LedgerFault`` if the file cannot be written.
  package func add(_ lines: [String]) throws(LedgerFault) {
    guard !lines.isEmpty else { return }
    let isNew = access(path, F_OK) != 0
    let file = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .disk(errno) }
    defer { close(file) }
    // A line that a power cut tore is ended first, so that it spoils no other.
    var bytes = Array((Self.endsWithin(path) ? "\n" : "").utf8)
    for line in lines { bytes += Array("\(line) #\(Self.check(line))\n".utf8) }
    guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else { throw .disk(errno) }
    if isNew { try Self.syncFolder(of: path) }
  }

  /// The whole lines, without those that a power cut tore: each line ends with a check of itself.
  ///
  /// - Throws: ``LedgerFault`` if the file is there and cannot be read.
  package func lines() throws(LedgerFault) -> [String] { try contents().lines }

  /// The whole lines, and how many others there are.
  ///
  /// - Throws: ``LedgerFault`` if the file is there and cannot be read.
  package func contents() throws(LedgerFault) -> (lines: [String], damaged: Int) {
    guard access(path, F_OK) == 0 else { return ([], 0) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreachable }
    let lines = Self.whole(data)
    return (lines, data.split(separator: UInt8(ascii: "\n")).count - lines.count)
  }

  /// The last whole lines, some tens of them, however long the file is.
  ///
  /// - Throws: ``LedgerFault`` if the file is there and cannot be read.
  package func tail() throws(LedgerFault) -> [String] {
    guard access(path, F_OK) == 0 else { return [] }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .unreachable }
    defer { try? file.close() }
    guard let end = try? file.seekToEnd(), (try? file.seek(toOffset: end - min(end, 16_384))) != nil else {
      throw .unreachable
    }
    // The line that the part begins within fails its check.
    return Self.whole((try? file.readToEnd()) ?? Data())
  }

  private static func whole(_ data: Data) -> [String] {
    String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " #")
      guard parts.count == 2, parts[1] == check(String(parts[0])) else { return nil }
      return String(parts[0])
    }
  }

  /// The first eight digits of a line's hash.
  private static func check(_ line: String) -> String {
    String(SHA256.hash(Array(line.utf8)).description.prefix(8))
  }

  /// Whether the file's last line has no end.
  private static func endsWithin(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path), let end = try? file.seekToEnd(), end > 0 else { return false }
    defer { try? file.close() }
    guard (try? file.seek(toOffset: end - 1)) != nil, let last = try? file.read(upToCount: 1) else { return false }
    return last.first != UInt8(ascii: "\n")
  }

  private static func syncFolder(of path: String) throws(LedgerFault) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw .disk(errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw .disk(errno) }
  }
}

extension LedgerFault {
  /// The fault that an error number of the system means.
  package static func disk(_ number: Int32) -> LedgerFault {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: .full
    case EROFS, EACCES, EPERM: .readOnly
    default: .failed(code: Int(number))
    }
  }
}
