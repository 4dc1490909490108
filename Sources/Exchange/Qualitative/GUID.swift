import CoCreation
import Values

/// Identities as REFI-QDA writes them: a UUID, with or without braces.
enum GUID {
  /// Reads the attribute of an element that must have it.
  static func read<Subject>(
    _ node: Node, _ attribute: String = "guid", in place: QualitativePlace, as _: Subject.Type = Subject.self
  ) throws(ExchangeFault) -> ID<Subject> {
    guard let text = node.attributes[attribute] else {
      throw place.fault(node, "the \(node.name) has no \(attribute)")
    }
    guard let id: ID<Subject> = read(text) else {
      throw place.fault(node, "\"\(text.prefix(60))\" is no identity such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301")
    }
    return id
  }

  /// Reads an identity; `nil` for anything else.
  static func read<Subject>(_ text: String) -> ID<Subject>? {
    var bytes = Array(text.utf8.filter { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 })
    if bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") { bytes = Array(bytes[1..<bytes.count - 1]) }
    return ID(String(decoding: bytes, as: UTF8.self))
  }

  /// An identity that follows from others, the same each time: FNV-1a over their bytes, marked as a UUID of version 8.
  static func derived<Subject>(_ parts: [UInt8]..., as _: Subject.Type = Subject.self) -> ID<Subject> {
    func hash(_ seed: UInt64) -> UInt64 {
      parts.joined().reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    let high = hash(0xCBF2_9CE4_8422_2325)
    let low = hash(0x9E37_79B9_7F4A_7C15)
    return ID(high: high & ~0xF000 | 0x8000, low: low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }
}

/// The file and its part that is read, for faults.
struct QualitativePlace {
  let file: String
  let part: String?

  func fault(_ node: Node, _ problem: String) -> ExchangeFault {
    let line = "line \(node.line)"
    return ExchangeFault(file: file, place: part.map { "\($0), \(line)" } ?? line, problem: problem)
  }

  /// A name or note of an element, at most 4000 characters.
  func text(_ node: Node, _ words: String) throws(ExchangeFault) -> Text? {
    do throws(Text.Fault) {
      return try Text(words)
    } catch {
      switch error {
      case .empty: return nil
      case let .tooLong(limit): throw fault(node, "the text has more than \(limit) characters; shorten it")
      case .unreadable: throw fault(node, "the text has control characters; remove them")
      }
    }
  }
}
