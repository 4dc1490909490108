extension Tree {
  /// Reads JSON, and tells where it is none: nothing that stands in a file is lost without a word.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - file: The file's name, for the faults.
  /// - Throws: The fault with its line and column; that a name stands twice in one object.
  package static func read(_ bytes: [UInt8], file: String) throws(PackFault) -> Tree {
    var reader = TreeReader(bytes, file: file)
    return try reader.all()
  }
}

/// A strict reader of JSON by RFC 8259, byte by byte.
struct TreeReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var depth = 0
  /// Deeper than any pack; a file of brackets alone must not fill the stack.
  private static let mostDepth = 64

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func all() throws(PackFault) -> Tree {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let tree = try value(at: "")
    skipWhite()
    guard position == bytes.count else { throw fault() }
    return tree
  }

  private mutating func value(at path: String) throws(PackFault) -> Tree {
    skipWhite()
    guard let byte = current, depth < Self.mostDepth else { throw fault() }
    depth += 1
    defer { depth -= 1 }
    switch byte {
    case UInt8(ascii: "{"): return try object(at: path)
    case UInt8(ascii: "["): return try list(at: path)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(at path: String) throws(PackFault) -> Tree {
    position += 1
    var fields: [String: Tree] = [:]
    if try ends(with: UInt8(ascii: "}")) { return .object(fields) }
    repeat {
      skipWhite()
      let start = position
      let name = try string()
      let below = path.isEmpty ? name : "\(path).\(name)"
      guard fields[name] == nil else {
        let (line, column) = place(of: start)
        throw PackFault(file: file, path: below, problem: .twice(line: line, column: column))
      }
      skipWhite()
      guard take(UInt8(ascii: ":")) else { throw fault() }
      fields[name] = try value(at: below)
    } while try goesOn(until: UInt8(ascii: "}"))
    return .object(fields)
  }

  private mutating func list(at path: String) throws(PackFault) -> Tree {
    position += 1
    var elements: [Tree] = []
    if try ends(with: UInt8(ascii: "]")) { return .list(elements) }
    repeat { elements.append(try value(at: "\(path)[\(elements.count)]")) } while try goesOn(until: UInt8(ascii: "]"))
    return .list(elements)
  }

  private mutating func string() throws(PackFault) -> String {
    guard take(UInt8(ascii: "\"")) else { throw fault() }
    var kept: [UInt8] = []
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: kept, as: UTF8.self) else { throw fault() }
        position += 1
        return text
      case UInt8(ascii: "\\"):
        position += 1
        try escape(into: &kept)
      case 0..<0x20: throw fault()
      default:
        kept.append(byte)
        position += 1
      }
    }
    throw fault()
  }

  private mutating func escape(into kept: inout [UInt8]) throws(PackFault) {
    guard let byte = current else { throw fault() }
    let plain: [UInt8: UInt8] = [
      UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
      UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
    if let found = plain[byte] {
      kept.append(found)
      position += 1
      return
    }
    var code = try unit()
    if (0xD800..<0xDC00).contains(code) {
      guard current == UInt8(ascii: "\\") else { throw fault() }
      position += 1
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low) else { throw fault() }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw fault() }
    kept += Array(String(Character(scalar)).utf8)
  }

  /// The four digits after `\u`.
  private mutating func unit() throws(PackFault) -> UInt32 {
    guard take(UInt8(ascii: "u")), position + 4 <= bytes.count else { throw fault() }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.allSatisfy(\.isHexDigit), let code = UInt32(digits, radix: 16) else { throw fault() }
    position += 4
    return code
  }

  private mutating func number() throws(PackFault) -> Double {
    let start = position
    while let byte = current, Self.isOfNumber(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil, let number = Double(text),
      number.isFinite
    else {
      position = start
      throw fault()
    }
    return number
  }

  private mutating func word(_ word: StaticString, _ tree: Tree) throws(PackFault) -> Tree {
    for byte in word.description.utf8 { guard take(byte) else { throw fault() } }
    return tree
  }
}

extension TreeReader {
  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipWhite() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private mutating func ends(with byte: UInt8) throws(PackFault) -> Bool {
    skipWhite()
    return take(byte)
  }

  /// Whether another element follows a comma; the end is taken.
  private mutating func goesOn(until end: UInt8) throws(PackFault) -> Bool {
    skipWhite()
    if take(UInt8(ascii: ",")) { return true }
    guard take(end) else { throw fault() }
    return false
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
  }

  /// Line and column of a byte, both from one; the column in characters as Unicode counts scalars.
  private func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let column = before[min(start, before.endIndex)...].count { $0 & 0xC0 != 0x80 } + 1
    return (line, column)
  }

  private func fault() -> PackFault {
    let (line, column) = place(of: position)
    return PackFault(file: file, path: "", problem: .notJSON(line: line, column: column))
  }
}
