import Foundation
import Ledger
import Testing

struct `A journal` {
  @Test func `gives the lines that were added, and passes over one that a power cut tore`() throws {
    try withFile { path in
      let journal = Journal(path: path)
      #expect(try journal.lines().isEmpty)
      try journal.add(["one two", "three"])
      try journal.add([])
      let whole = try Data(contentsOf: URL(filePath: path))
      #expect(try journal.lines() == ["one two", "three"])
      for length in 0..<whole.count {
        try whole.prefix(length).write(to: URL(filePath: path))
        try journal.add(["after"])
        let lines = try journal.lines()
        #expect(lines.last == "after")
        #expect(["one two", "three"].starts(with: lines.dropLast()), "\(length): \(lines)")
      }
    }
  }

  @Test func `that cannot be written says so`() throws {
    try withFile { path in
      #expect(throws: LedgerFault.self) { try Journal(path: path + "/none/at/all").add(["one"]) }
    }
  }
}
