import CoCreation
import Exchange
import Foundation
import Testing
import Values

struct `Files for other programs` {
  static let seeds = Array(UInt64(1)...60)

  @Test(arguments: seeds)
  func `a code book comes back as it went out`(seed: UInt64) throws {
    var generated = Generated(seed)
    let codes = generated.codes()
    let read = try CodeBookFile.read(CodeBookFile.write(codes), file: "book.qdc")
    #expect(fingerprint(read) == fingerprint(codes))
    #expect(CodeBookFile.write(codes) == CodeBookFile.write(codes))
  }

  @Test(arguments: seeds)
  func `a code book comes back from a sheet`(seed: UInt64) throws {
    var generated = Generated(seed)
    let codes = generated.codes()
    var ids = IDSequence(at: Instant(microseconds: 0), chance: Seeded(1))
    let read = try CodeBookSheet.read(Array(CodeBookSheet.write(codes).utf8), file: "book.csv", ids: &ids)
    #expect(fingerprint(read) == fingerprint(codes))
    #expect(read.map(\.id) == codes.map(\.id))
  }

  @Test(arguments: seeds)
  func `a project comes back as it went out`(seed: UInt64) throws {
    var generated = Generated(seed)
    let project = generated.project()
    let bytes = try ProjectFile.write(project)
    let read = try ProjectFile.read(bytes, file: "p.qdpx")
    #expect(fingerprint(read.codes) == fingerprint(project.codes))
    #expect(read.profiles == project.profiles)
    #expect(read.title.unicodeScalars.elementsEqual(project.title.unicodeScalars))
    let expected = project.coders.map { coder in
      ExchangedCoder(
        id: coder.id, name: coder.name, codings: coder.codings.sorted { $0.passage < $1.passage })
    }
    let found = read.coders.map { coder in
      ExchangedCoder(
        id: coder.id, name: coder.name, codings: coder.codings.sorted { $0.passage < $1.passage })
    }
    #expect(found == expected)
    #expect(try ProjectFile.write(read).count == bytes.count)
  }

  @Test(arguments: seeds)
  func `codings come back from a sheet`(seed: UInt64) throws {
    var generated = Generated(seed)
    let project = generated.project()
    let sheet = CodingsSheet.write(project)
    let read = try CodingsSheet.read(
      Array(sheet.utf8), file: "codings.csv", passages: Set(project.places.map(\.passage)), codes: project.codes)
    #expect(read.map(\.name) == project.coders.map(\.name))
    #expect(read.map(\.codings) == project.coders.map(\.codings))
  }

  @Test func `no cell of a sheet is a formula`() {
    let sheet = CSVWriter.text(["a"], [["=HYPERLINK(1)"], ["'=1"], ["-2"], ["'tis"], ["plain"]])
    #expect(sheet == "a\r\n'=HYPERLINK(1)\r\n''=1\r\n'-2\r\n'tis\r\nplain\r\n")
    for cell in ["=1", "'=1", "''+", "'tis", "@", "", "'", "-"] {
      let row = CSVWriter.text([cell], []).split(separator: "\r\n").first.map(String.init) ?? ""
      #expect(CSVWriter.unguarded(row) == cell)
    }
  }

  @Test(arguments: seeds)
  func `a project from outside gets ids of our own, and says the same`(seed: UInt64) throws {
    var generated = Generated(seed)
    let project = generated.project()
    var ids = IDSequence(at: Instant(microseconds: 0), chance: Seeded(seed + 1000))
    let renewed = project.renewed(ids: &ids)
    #expect(Set(renewed.profiles.map(\.id)).isDisjoint(with: project.profiles.map(\.id)))
    #expect(!renewed.codes(only: project.places) || project.places.isEmpty)
    #expect(project.codes(only: project.places))
    let places = Dictionary(
      zip(project.places.map(\.passage), renewed.places.map(\.passage)), uniquingKeysWith: { first, _ in first })
    #expect(places.count == project.places.count)
    for (before, after) in zip(project.coders, renewed.coders) {
      #expect(before.codings.map { places[$0.passage] } == after.codings.map { $0.passage })
      #expect(before.codings.map(\.codes) == after.codings.map(\.codes))
    }
    let file = try Text("f.qdpx")
    let round = try renewed.round(of: ID(high: 1, low: 1), codeBook: ID(high: 1, low: 2), version: 1, file: file)
    #expect(round.passages == renewed.places && round.coders.count == project.coders.count)
    #expect(renewed.drafts(file: file).map(\.draft.origin) == project.profiles.map { _ in .imported(file: file) })
  }

  // MARK: - Other programs

  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }

  @Test func `a project of another program is read`() throws {
    let project = try ProjectFile.read(try Self.fixture("other-program.qdpx"), file: "other.qdpx")
    #expect(project.title == "Four services" && project.leftOut == ["Meeting.mp3"])
    #expect(project.codes.map(\.content.name.value) == ["Listens", "Agenda & <matter>", "People say"])
    #expect(project.codes.map(\.content.group) == [.behaviours, .other, .other])
    #expect(project.codes[2].content.parent == project.codes[1].id)
    #expect(project.codes[0].content.definition?.value == "Holds back the own view.")
    #expect(project.codes[0].content.examples.map(\.value) == ["asks first"])
    #expect(project.profiles.map(\.name.value) == ["North", "South"])
    let north = project.profiles[0].sources[0]
    let words = north.text.words(at: north.passages.map { ($0.start, $0.end) })
    // Two coders' selections of one place are one passage, and places count past the emoji.
    #expect(words == ["We listen first.", "The people say what the matter is.", "e\u{301}"])
    #expect(north.passages.map(\.field) == [nil, .norms, nil])
    #expect(project.coders.map(\.name.value) == ["Ann", "Bea"])
    let (ann, bea) = (project.coders[0].codings, project.coders[1].codings)
    #expect(ann.map(\.codes) == [[project.codes[0].id], [project.codes[1].id]])
    #expect(ann[1].passage == project.profiles[1].sources[0].passages[0].passage, "a coding of a whole text")
    #expect(bea.map(\.codes) == [[project.codes[1].id], [project.codes[2].id]])
    #expect(bea[0].passage == ann[0].passage && bea[0].note?.value == "Not sure here.")
  }

  @Test(arguments: [
    ("climbs.qdpx", "f.qdpx, \"../../etc/cron.d/x\": this name leads outside of the archive; nothing was taken."),
    ("bomb.qdpx", "f.qdpx, project.qde: it is larger than 32 MB unpacked; nothing was taken."),
    ("twice.qdpx", "f.qdpx, \"Project.QDE\": the file stands in the archive twice."),
    (
      "entities.qdpx",
      "f.qdpx, project.qde: it has a document type of its own, which is not read; export it without."
    ),
    (
      "outside.qdpx",
      "f.qdpx, project.qde, line 37: the selection goes from 18 to 900, but the text has 83 characters."
    ),
    (
      "missing.qdpx",
      "f.qdpx, project.qde, line 29: Sources/0B000000-0000-4000-8000-000000000001.txt is not in the archive."
    ),
    (
      "linked.qdpx",
      "f.qdpx, project.qde, line 29: the text \"file:///etc/0B000000-0000-4000-8000-000000000001.txt\" is not inside "
        + "the file; export with internal sources."
    ),
    (
      "unknown-code.qdpx",
      "f.qdpx, project.qde, line 31: the coding names the code 0a000000-0000-4000-8000-0000000000ff, which is not in "
        + "the code book or not codable."
    ),
    ("cut.qdpx", "f.qdpx, project.qde, line 13: the XML is not whole; export the file again."),
    ("no-project.qdpx", "f.qdpx: it holds no project.qde, so it is no REFI-QDA project (.qdpx)."),
  ])
  func `a bad project is refused in one sentence that says what and where`(name: String, sentence: String) throws {
    let fault = try #require(throws: ExchangeFault.self) {
      try ProjectFile.read(try Self.fixture(name), file: "f.qdpx")
    }
    #expect(fault.description == sentence)
  }

  @Test func `what is no archive is refused, however it is cut`() throws {
    let whole = try Self.fixture("other-program.qdpx")
    for length in [0, 1, 4, 30, whole.count / 2, whole.count - 5] {
      #expect(throws: ExchangeFault.self) { try ProjectFile.read(Array(whole[..<length]), file: "f.qdpx") }
    }
    var chance = Seeded(3)
    for _ in 0..<200 {
      var damaged = whole
      damaged[Int.random(in: 0..<whole.count, using: &chance)] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      // Either it is refused, or it is read; nothing else happens.
      _ = try? ProjectFile.read(damaged, file: "f.qdpx")
    }
  }

  @Test(arguments: [
    ("", "b.qdc: the XML is not whole; export the file again."),
    ("<CodeBook/>", "b.qdc, line 1: the code book has no code."),
    ("<Other/>", "b.qdc: this is no REFI-QDA code book (.qdc)."),
    (
      "<CodeBook>\n<Codes>\n<Code name='a' isCodable='true'/></Codes></CodeBook>",
      "b.qdc, line 3: the Code has no guid."
    ),
    (
      "<CodeBook><Codes><Code guid='x' name='a'/></Codes></CodeBook>",
      "b.qdc, line 1: \"x\" is no identity such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301."
    ),
    (
      "<?xml version='1.0' encoding='ISO-8859-1'?><CodeBook/>", "b.qdc: the text is not UTF-8; save it as UTF-8."
    ),
    (
      "<?xml version='1.0'" + String(repeating: " ", count: 250) + "encoding='UTF-7'?>+ADw-CodeBook/+AD4-",
      "b.qdc: the text is not UTF-8; save it as UTF-8."
    ),
  ])
  func `a bad code book is refused in one sentence`(text: String, sentence: String) throws {
    let fault = try #require(throws: ExchangeFault.self) { try CodeBookFile.read(Array(text.utf8), file: "b.qdc") }
    #expect(fault.description.hasPrefix(sentence) || fault.description.replacing(#/, line \d+/#, with: "") == sentence)
  }

  @Test(arguments: [
    ("name,group\nA,tools", "c.csv, row 2, column group: \"tools\" is none of understanding, norms"),
    ("name\nA\n\"\"", "c.csv, row 3, column name: the code has no name."),
    ("name,parent\nA,B", "c.csv, row 2, column parent: there is no code \"B\"."),
    ("name,parent\nA,B\nB,A", "c.csv: codes stand below themselves; correct the column parent."),
    ("code\nA", "c.csv, row 1, column name: there is no such column; the file has code."),
    ("name,id\nA,7", "c.csv, row 2, column id: \"7\" is no id."),
    ("name\nA\na", "c.csv: two codes in one place are called \"a\"; rename one."),
  ])
  func `a bad sheet of codes is refused with row and column`(text: String, sentence: String) throws {
    var ids = IDSequence(at: Instant(microseconds: 0), chance: Seeded(1))
    let fault = try #require(throws: CSVFault.self) {
      try CodeBookSheet.read(Array(text.utf8), file: "c.csv", ids: &ids)
    }
    #expect(fault.description.hasPrefix(sentence))
  }

  @Test func `a bad sheet of codings is refused with row and column`() throws {
    let code = CodeEntry(id: ID(high: 1, low: 1), content: CodeContent(name: try Text("listens"), group: .norms))
    let passage: ID<Passage> = ID(high: 2, low: 2)
    func sentence(_ row: String) -> String? {
      do {
        _ = try CodingsSheet.read(
          Array("coder,passage,code\n\(row)".utf8), file: "k.csv", passages: [passage], codes: [code])
        return nil
      } catch { return error.description }
    }
    #expect(sentence("Ann,\(passage),Listens") == nil)
    #expect(sentence("Ann,\(passage),") == nil)
    #expect(sentence("Ann,\(passage),talks") == "k.csv, row 2, column code: there is no code \"talks\".")
    #expect(sentence(",\(passage),listens") == "k.csv, row 2, column coder: nobody is named; write who coded.")
    #expect(
      sentence("Ann,\(code.id),listens")
        == "k.csv, row 2, column passage: there is no such passage here; take the passages of this comparison.")
  }
}
