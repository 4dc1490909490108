import CoCreation
import Values

/// Codes as the nested elements of REFI-QDA: the groups outermost, each code inside the one above it.
enum CodeTree {
  /// Writes the `Codes` of a code book.
  static func write(_ codes: [CodeEntry], into xml: inout XMLText) {
    xml.element("Codes") { xml in
      for group in CodeGroup.allCases {
        let entries = codes.filter { $0.content.group == group }
        guard !entries.isEmpty else { continue }
        let attributes: [(StaticString, String?)] = [
          ("guid", id(of: group).description), ("name", group.rawValue), ("isCodable", "false"),
        ]
        xml.element("Code", attributes) { xml in
          for entry in entries where entry.content.parent == nil { write(entry, among: entries, into: &xml) }
        }
      }
    }
  }

  private static func write(_ entry: CodeEntry, among entries: [CodeEntry], into xml: inout XMLText) {
    let attributes: [(StaticString, String?)] = [
      ("guid", entry.id.description), ("name", entry.content.name.value),
      ("isCodable", entry.content.isCodable ? "true" : "false"),
    ]
    let explanation = Explanation(entry.content).text
    xml.element("Code", attributes) { xml in
      if !explanation.isEmpty { xml.words("Description", explanation) }
      for below in entries where below.content.parent == entry.id { write(below, among: entries, into: &xml) }
    }
  }

  /// Reads the `Codes` of a code book and checks that they hold together.
  static func read(_ book: Node, in place: QualitativePlace) throws(ExchangeFault) -> [CodeEntry] {
    var codes: [CodeEntry] = []
    for node in book.first("Codes")?.all("Code") ?? [] {
      if let group = group(of: node) {
        for below in node.all("Code") { try read(below, group, under: nil, in: place, into: &codes) }
      } else {
        try read(node, .other, under: nil, in: place, into: &codes)
      }
    }
    guard !codes.isEmpty else { throw place.fault(book, "the code book has no code") }
    do throws(CodeBookRefusal) {
      try CodeBookRules.check(codes)
    } catch {
      throw place.fault(book, sentence(error))
    }
    return codes
  }

  private static func read(
    _ node: Node, _ group: CodeGroup, under parent: ID<Code>?, in place: QualitativePlace,
    into codes: inout [CodeEntry]
  ) throws(ExchangeFault) {
    let id: ID<Code> = try GUID.read(node, in: place)
    guard let name = try place.text(node, node.attributes["name"] ?? "") else {
      throw place.fault(node, "the code has no name")
    }
    let explanation = Explanation(node.first("Description")?.text ?? "")
    for text in [explanation.definition, explanation.notWhen].compactMap(\.self) + explanation.examples {
      _ = try place.text(node, text.value)
    }
    let isCodable = !["false", "0"].contains(node.attributes["isCodable"] ?? "true")
    codes.append(
      CodeEntry(
        id: id,
        content: CodeContent(
          name: name, group: group, parent: parent, isCodable: isCodable, definition: explanation.definition,
          examples: explanation.examples, notWhen: explanation.notWhen)))
    for below in node.all("Code") { try read(below, group, under: id, in: place, into: &codes) }
  }

  /// The group that an outermost element is, not a code itself.
  private static func group(of node: Node) -> CodeGroup? {
    guard ["false", "0"].contains(node.attributes["isCodable"] ?? "true") else { return nil }
    return CodeGroup(rawValue: (node.attributes["name"] ?? "").lowercased())
  }

  private static func id(of group: CodeGroup) -> ID<Code> { GUID.derived(Array("group \(group.rawValue)".utf8)) }

  private static func sentence(_ refusal: CodeBookRefusal) -> String {
    switch refusal {
    case let .nameTaken(name): "two codes in one place are called \"\(name.value)\"; rename one"
    case let .codeTwice(id): "two codes have the identity \(id)"
    case let .tooManyCodes(limit): "it has more than \(limit) codes"
    default: "its codes do not hold together"
    }
  }
}
