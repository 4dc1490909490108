import Foundation
import Ledger
import Testing

/// Everything that was ever written, by name: what a program must be able to read before it may write.
///
/// A new kind or a new version of one needs a line among the committed encodings, and a new version of a projection one
/// here. Either raises the number by which an older program refuses the store. None is ever taken out: programs that
/// wrote under it exist.
struct `The format of the store` {
  private static let maps = [
    "map answers 1", "map comparisons 1", "map initiatives 1", "map ledger.state-mark 1", "map names 1", "map names 2",
    "map register 1",
    "map things 1", "map ties 1", "map ties 2",
  ]

  @Test func `is the number of the names that are committed, and only grows`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../CoCreationTests/Statement/encodings.txt").standardized
    let kinds = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.map { "kind " + $0.replacing("@", with: " ") }
    }
    let committed = (kinds + Self.maps + ["kind ledger.erased 1"]).sorted()
    #expect(StoreFormat.listing == committed)
    #expect(Set(committed).count == committed.count)
    #expect(StoreFormat.current == committed.count)
  }
}
