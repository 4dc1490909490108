import Foundation
import Ledger

/// The files that say what was erased, read so that none is passed over in silence.
enum ErasedFiles {
  /// The lines of files that were named; tells on standard error which lines are damaged.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - consequence: How the sentence about a file that cannot be used ends, such as "nothing was restored".
  /// - Throws: ``BadInput`` if a file cannot be read, or holds something else.
  static func lines(named paths: [String], _ consequence: String) throws -> [String] {
    try paths.flatMap { path in
      guard FileManager.default.fileExists(atPath: path), let found = try? lines(beside: Journal(path: path)) else {
        throw BadInput("\(path): it cannot be read; \(consequence).")
      }
      guard found.contains(where: isErasure) || writtenCount(in: path) == 0 else {
        throw BadInput(
          "\(path): this is no list of what was erased; name an erased.log. \(consequence.capitalizedFirst).")
      }
      return found
    }
  }

  /// The lines of a journal that may not be there; tells on standard error how many are damaged.
  static func lines(beside journal: Journal) throws -> [String] {
    let found = try journal.lines()
    let damaged = writtenCount(in: journal.path) - found.count
    if damaged > 0 {
      FileHandle.standardError.write(
        Data(
          "\(journal.path): \(damaged) lines are damaged, and what they name is not erased by it; see other copies of it.\n"
            .utf8))
    }
    return found
  }

  private static func isErasure(_ line: String) -> Bool { line.hasPrefix("erased ") }

  private static func writtenCount(in path: String) -> Int {
    FileManager.default.contents(atPath: path)?.split(separator: UInt8(ascii: "\n")).count ?? 0
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
