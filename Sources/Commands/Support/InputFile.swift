import ArgumentParser
import Exchange
import Foundation

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

  /// The whole content.
  ///
  /// - Throws: ``BadInput`` if the file cannot be read.
  func bytes() throws -> [UInt8] {
    do {
      let handle = path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return [UInt8](try handle.readToEnd() ?? Data())
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
