import Foundation
import FoundationXML

/// Reads an XML document into nodes by Foundation's parser, which resolves nothing outside of it.
final class NodeReader: NSObject, XMLParserDelegate {
  private var open: [Node] = []
  private var root: Node?
  private var count = 0
  private var excess: String?

  private static let mostNodes = 1_000_000
  private static let mostDepth = 64

  /// The root of a document.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; a document type is refused, since entities can grow without bound.
  ///   - file: The file's name, for the fault.
  ///   - part: The part of the file that the bytes are, if it is a part.
  static func root(of bytes: [UInt8], file: String, part: String? = nil) throws(ExchangeFault) -> Node {
    func fault(_ problem: String, line: Int? = nil) -> ExchangeFault {
      let place = [part, line.map { "line \($0)" }].compactMap(\.self).joined(separator: ", ")
      return ExchangeFault(file: file, place: place.isEmpty ? nil : place, problem: problem)
    }
    guard isUTF8(bytes) else { throw fault("the text is not UTF-8; save it as UTF-8") }
    guard !contains(bytes, "<!DOCTYPE"), !contains(bytes, "<!ENTITY") else {
      throw fault("it has a document type of its own, which is not read; export it without")
    }
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    let reader = NodeReader()
    parser.delegate = reader
    let isWhole = parser.parse()
    if let excess = reader.excess { throw fault(excess, line: parser.lineNumber) }
    guard isWhole, let root = reader.root, reader.open.isEmpty else {
      throw fault("the XML is not whole; export the file again", line: parser.lineNumber)
    }
    return root
  }

  /// Whether the bytes are UTF-8 and say nothing else of themselves.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return false }
    // The whole declaration, however long it is made: behind another encoding words can hide that are looked for here.
    let head = String(decoding: bytes.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
    guard let match = head.firstMatch(of: #/<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/#) else { return true }
    return ["utf-8", "utf8", "us-ascii"].contains(String(match.1))
  }

  private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
    let word = Array(word.utf8)
    return bytes.indices.contains { place in
      bytes[place] == word[0] && bytes[place...].starts(with: word)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    count += 1
    if count > Self.mostNodes { excess = "it has more than \(Self.mostNodes) elements" }
    if open.count >= Self.mostDepth { excess = "elements stand more than \(Self.mostDepth) deep in each other" }
    guard excess == nil else { return parser.abortParsing() }
    let name = elementName.split(separator: ":").last.map(String.init) ?? elementName
    open.append(Node(name: name, attributes: attributes, line: parser.lineNumber))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += string
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += String(decoding: block, as: UTF8.self)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard let node = open.popLast() else { return }
    if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
  }
}
