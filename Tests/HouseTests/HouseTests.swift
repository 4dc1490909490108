import Foundation
import Testing

/// Reads the sources and proves that the house stands as `docs/decisions/0001-floors.md` says.
struct `The house` {
  @Test func `imports run downwards only`() throws {
    for file in try SourceFile.all() {
      let allowed = try #require(Floors.imports[file.target], "a target without a floor: \(file.target)")
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) imports \(module)")
      }
    }
  }

  @Test func `the manifest's targets are the floors that are built`() throws {
    let folders = Set(try SourceFile.all().map(\.target))
    let manifest = try String(contentsOf: SourceFile.root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(folders.count > 4)
    for folder in folders {
      #expect(manifest.contains("name: \"\(folder)\""), "\(folder) is in no manifest")
    }
  }

  /// What a protocol asks for is explained there: `encode(to:)`, and a page's `title(in:)`, `heading(in:)`, `lead(in:)`
  /// and `content(in:)`.
  @Test func `what crosses a target is package, and is explained`() throws {
    for file in try SourceFile.all() {
      for (number, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: #/^\s*public /#) == nil, "\(file.path):\(number + 1) is public")
        guard
          line.firstMatch(
            of:
              #/^\s*package (static |indirect |final )*(func (?!encode\(to |title\(in |heading\(in |content\(in |lead\(in )[a-z`]|struct |enum |actor |class |protocol )/#
          )
            != nil
        else {
          continue
        }
        let above = file.lines[..<number].last { $0.firstMatch(of: #/^\s*@/#) == nil } ?? ""
        #expect(above.contains("///"), "\(file.path):\(number + 1) says nothing about itself")
      }
    }
  }

  @Test func `no country stands in the sources`() throws {
    let names = #/\b(Sweden|Sverige|Finland|Suomi|Norway|Norge|England|Netherlands|Nederland|Estonia|Italy|Italia)\b/#
    for file in try SourceFile.all() {
      #expect(file.text.firstMatch(of: names) == nil, "\(file.path) names a country")
    }
  }

  @Test func `no sentence names a place, a law or an office of one country`() throws {
    let names = #/Europe\/|Stockholm|\b(god man|gode man|gode mannen|förvaltare|LSS|SoL|IVO|Ivo|112|999)\b/#
    for file in try SourceFile.all() where file.target == "Localization" {
      for (number, line) in file.lines.enumerated() where !line.contains("///") {
        #expect(line.firstMatch(of: names) == nil, "\(file.path):\(number + 1) comes from a pack")
      }
    }
  }

  @Test func `markup is taken unescaped only where it is named`() throws {
    let users = try SourceFile.all().filter { $0.text.contains(#/\btrusted\s*:|\btrusted [a-z]\w*:/#) }.map(\.path)
    #expect(users.sorted() == Floors.trustedMarkup.sorted())
  }

  /// By name alone: what is declared and said nowhere is a sentence that somebody translates for nobody.
  ///
  /// How numbers and dates are said is put together beside its words.
  @Test func `every sentence that is declared is said`() throws {
    let files = try SourceFile.all()
    var said: Set<Substring> = []
    for file in files where file.target != "Localization" {
      let parts = file.text.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\\") }.dropFirst()
      said.formUnion(parts.map { part in Substring(part.prefix { $0.isOfName }) })
    }
    for file in files where file.target == "Localization" && !file.path.hasPrefix("Localization/Language/") {
      for table in file.text.matches(of: #/struct \w+: Sentences \{\n((?:.*\n)*?)\}/#) {
        for names in table.1.matches(of: #/\blet ([\w,\s]+):/#) {
          for name in names.1.split(whereSeparator: { ", \n".contains($0) }) {
            #expect(said.contains(name), "\(file.path): \(name)")
          }
        }
      }
    }
  }

  @Test func `a file holds one subject`() throws {
    for file in try SourceFile.all() where !Floors.tablesOfSentences.contains(where: file.path.hasSuffix) {
      #expect(file.lines.count <= 260, "\(file.path) has \(file.lines.count) lines")
    }
  }
}

extension UInt8 {
  /// Whether it can stand in a name of the program's own.
  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

/// A Swift file below `Sources`.
struct SourceFile {
  let target: String
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules it imports, whatever the access level of the import.
  var imports: [String] {
    lines.compactMap { line in
      line.firstMatch(
        of: #/^\s*(?:@\w+\s+)?(?:\w+ )?import (?:struct |enum |class |func )?(\w+)/#
      ).map { String($0.1) }
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func all() throws -> [SourceFile] {
    let sources = root.appending(path: "Sources")
    let enumerator = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    let files = enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty)
    return try files.map { url in
      let path = String(url.path.dropFirst(sources.path.count + 1))
      return SourceFile(
        target: String(path.prefix { $0 != "/" }), path: path, text: try String(contentsOf: url, encoding: .utf8))
    }
  }
}
