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
      guard FileManager.default.fileExists(atPath: path), let found = try? Journal(path: path).contents() else {
        throw BadInput("\(path): it cannot be read; \(consequence).")
      }
      guard found.lines.contains(where: isErasure) || found == ([], 0) else {
        throw BadInput(
          "\(path): this is no list of what was erased; name an erased.log. \(consequence.capitalizedFirst).")
      }
      tell(found.damaged, of: path)
      return found.lines
    }
  }

  /// The lines of a journal that may not be there; tells on standard error how many are damaged.
  static func lines(beside journal: Journal) throws -> [String] {
    let found = try journal.contents()
    tell(found.damaged, of: journal.path)
    return found.lines
  }

  private static func tell(_ damaged: Int, of path: String) {
    guard damaged > 0 else { return }
    FileHandle.standardError.write(
      Data(
        "\(path): \(damaged) lines are damaged, and what they name is not erased by it; see other copies of it.\n".utf8)
    )
  }

  private static func isErasure(_ line: String) -> Bool { line.hasPrefix("erased ") }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
