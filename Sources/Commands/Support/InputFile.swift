import ArgumentParser
import Exchange
import Foundation
import Synchronization

/// A file to read, `-` for standard input.
struct InputFile: ExpressibleByArgument {
  let path: String

  init(argument: String) {
    path = argument
  }

  init(_ path: String) {
    self.path = path
  }

  static var allCompletionKind: CompletionKind { .file() }

  /// The name that faults give.
  var name: String { path == "-" ? "standard input" : path }

  /// What this process has read, by path, so that it can be sent along.
  static var read: [String: [UInt8]] { known.withLock { $0 } }

  private static let known = Mutex<[String: [UInt8]]>([:])

  /// The whole content.
  ///
  /// - Throws: ``BadInput`` if the file cannot be read.
  func bytes() throws -> [UInt8] {
    if let inside = Inside.current {
      guard let sent = inside.files[path] else { throw BadInput("\(name): it was not sent along.") }
      return sent
    }
    do {
      let handle = path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      let bytes = [UInt8](try handle.readToEnd() ?? Data())
      Self.known.withLock { $0[path] = bytes }
      return bytes
    } catch {
      let reason = FileManager.default.fileExists(atPath: path) ? "it cannot be read" : "there is no such file"
      throw BadInput("\(name): \(reason).")
    }
  }

  /// The content as a CSV table.
  ///
  /// - Throws: ``BadInput`` if the file cannot be read, ``CSVFault`` if it is not a CSV table.
  func table() throws -> CSVTable {
    try CSVTable(bytes(), file: name)
  }
}
