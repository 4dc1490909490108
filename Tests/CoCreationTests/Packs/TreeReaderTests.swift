import CoCreation
import Foundation
import Testing

struct TreeReaderTests {
  @Test(arguments: Packs.files)
  func `a pack is read as Foundation reads it`(file: String) throws {
    let tree = try Packs.tree(file)
    #expect(try JSONDecoder().decode(Tree.self, from: JSONEncoder().encode(tree)) == tree)
  }

  @Test func `all that JSON has is read`() throws {
    let text = "\u{FEFF} {\"a\": [1, -2.5e1, true, false, null, \"\\u00e5\\n\\ud83d\\ude00å\"], \"b\": {}, \"c\": []} "
    let read: Tree = .object([
      "a": .list([.number(1), .number(-25), .bool(true), .bool(false), .null, .string("å\n😀å")]), "b": .object([:]),
      "c": .list([]),
    ])
    #expect(try Tree.read(Array(text.utf8), file: "x") == read)
  }

  @Test(arguments: [
    ("", 1, 1), ("{\n  \"a\": 1,\n}", 3, 1), ("{\"å\": tru}", 1, 10), ("[1, 02]", 1, 5), ("[\"a\nb\"]", 1, 4),
    ("{} {}", 1, 4), ("[1 2]", 1, 4), ("{\"a\" 1}", 1, 6), ("[\"\\x\"]", 1, 4), ("nul", 1, 4),
  ])
  func `what is not JSON is told with its line and column`(text: String, line: Int, column: Int) {
    #expect(throws: PackFault(file: "x", path: "", problem: .notJSON(line: line, column: column))) {
      try Tree.read(Array(text.utf8), file: "x")
    }
  }

  @Test func `a name that stands twice in one object is a fault, and a bottomless file too`() {
    let text = "{\"a\": [{\"b\": 1,\n \"b\": 2}]}"
    let fault = PackFault(file: "x", path: "a[0].b", problem: .twice(line: 2, column: 2))
    #expect(throws: fault) { try Tree.read(Array(text.utf8), file: "x") }
    #expect(fault.description == "x: a[0].b stands a second time, in line 2, column 2; keep one of them.")
    #expect(throws: PackFault.self) { try Tree.read([UInt8](repeating: UInt8(ascii: "["), count: 100_000), file: "x") }
  }
}
