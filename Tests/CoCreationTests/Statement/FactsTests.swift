import CoCreation
import Foundation
import Testing

struct FactsTests {
  /// The encoded form of every sample, as it has been written since the kind was first used: never edit a line.
  static let encodings: [String: String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "encodings.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").compactMap { line -> (String, String)? in
      guard let space = line.firstIndex(of: " ") else { return nil }
      return (String(line[..<space]), String(line[line.index(after: space)...]))
    }
    return Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }()

  static func encoded(_ fact: any Fact) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(fact), as: UTF8.self)
  }

  @Test(arguments: Facts.all.map { $0.kind.description })
  func `the encoded form of a fact stays as it is`(kind: String) throws {
    let sample = try #require(FactSamples.all.first { type(of: $0).kind.description == kind })
    let now = try Self.encoded(sample)
    let promised = try #require(Self.encodings[kind], "no line for: \(kind) \(now)")
    #expect(now == promised)
    let content = try type(of: sample).read(Data(promised.utf8))
    let again = try Self.encoded(content)
    #expect(again == promised)
  }

  @Test func `every line of the promise is a kind that is still read`() {
    let kinds = Set(Facts.all.map { $0.kind.description })
    #expect(Set(Self.encodings.keys) == kinds)
  }

  @Test func `every kind has one name, of small words and dots`() {
    let kinds = Facts.all.map { $0.kind }
    #expect(Set(kinds).count == kinds.count)
    for kind in kinds {
      #expect(kind.name.wholeMatch(of: #/[a-z]+(\.[a-z]+)+/#) != nil, "\(kind)")
      #expect(kind.version >= 1)
      let found = Facts.type(of: kind)?.kind
      #expect(found == kind)
    }
    let unknown = Facts.type(of: FactKind("moment.noted", version: 99))?.kind
    #expect(unknown == nil)
  }

  @Test func `every fact in the sources is in the list`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/CoCreation")
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var named: Set<String> = []
    for file in files.compactMap({ $0 as? URL }) where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/struct (\w+): Fact\b/#) { named.insert(String(match.1)) }
    }
    #expect(named.count > 60)
    let listed = Set(Facts.all.map { String(describing: $0) })
    #expect(named == listed)
  }

  @Test func `no fact names who says it`() throws {
    let forbidden: Set<String> = ["voice", "author", "side", "onBehalfOf"]
    for fact in FactSamples.all {
      let keys = Mirror(reflecting: fact).children.compactMap(\.label)
      let kind = type(of: fact).kind.description
      #expect(forbidden.isDisjoint(with: keys), "\(kind)")
    }
  }
}

extension Fact {
  /// Reads a fact of this kind.
  fileprivate static func read(_ data: Data) throws -> any Fact {
    try JSONDecoder().decode(Self.self, from: data)
  }
}
