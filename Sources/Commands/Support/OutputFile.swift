import Foundation
import Markup

/// A file that a command writes whole, or not at all.
struct OutputFile {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Writes a drawing.
  ///
  /// - Throws: ``BadInput`` if the place cannot be written to.
  func write(_ drawing: HTML) throws {
    do {
      try Data(drawing.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw BadInput("\(path): it cannot be written; choose a folder that is there and may be written to.")
    }
  }
}
