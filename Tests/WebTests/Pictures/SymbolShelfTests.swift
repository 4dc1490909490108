import Foundation
import Testing
import Values

@testable import Web

struct `The shelf of symbols` {
  /// A small set with names.
  static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "symbols-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for code in ["1F415", "1F43E", "1F68C", "2615", "1F68F"] {
      try "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".write(
        to: folder.appending(path: "\(code).svg"), atomically: true, encoding: .utf8)
    }
    try """
    1F415\thund\tdjur|hund|valp
    1F43E\ttassavtryck\tdjur|hundtass|spår
    1F68F\tbusshållplats\tbuss|hållplats
    1F68C\tbuss\tbuss|fordon
    2615\tvarm dryck\tångande|dryck|kaffe|te
    ../x\tångest\tbuss

    """.write(to: folder.appending(path: "names.sv.txt"), atomically: true, encoding: .utf8)
    try "2615\thot beverage\tcoffee|drink|tea\n1F415\tdog\tpet\n".write(
      to: folder.appending(path: "names.en.txt"), atomically: true, encoding: .utf8)
    return folder.path
  }

  @Test(arguments: [
    ("buss", ["1F68C", "1F68F"]), ("KAFFE", ["2615"]), ("hund", ["1F415", "1F43E"]), ("varm dryck", ["2615"]),
    ("angande", ["2615"]), ("plats", ["1F68F"]), ("te", ["2615"]), ("cykel", []), (" ", []), ("..", []),
  ])
  func `a symbol is found by its names, the one whose name it is first`(query: String, codes: [String]) throws {
    let shelf = SymbolShelf(folder: try Self.folder())
    #expect(shelf.symbols(matching: query, in: .swedish, limit: 9).map(\.code) == codes)
  }

  @Test func `each language has its own names, and one without has none`() throws {
    let shelf = SymbolShelf(folder: try Self.folder())
    #expect(shelf.symbols(matching: "coffee", in: .english, limit: 9).map(\.name) == ["hot beverage"])
    #expect(shelf.symbols(matching: "coffee", in: .swedish, limit: 9).isEmpty)
    #expect(SymbolShelf(folder: nil).symbols(matching: "coffee", in: .english, limit: 9).isEmpty)
    #expect(SymbolShelf(folder: "/nowhere").symbols(matching: "coffee", in: .english, limit: 9).isEmpty)
  }

  @Test func `only what is in the set is there`() throws {
    let shelf = SymbolShelf(folder: try Self.folder())
    #expect(shelf.holds("2615"))
    for code in ["2616", "names.sv.txt", "../names.sv.txt", ""] { #expect(!shelf.holds(code)) }
  }
}
