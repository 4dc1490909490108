/// Takes a CSV text apart byte by byte, so that no character made of several scalars can hide a quote or a comma.
struct CSVScanner {
  private let bytes: [UInt8]
  private let file: String
  private let separator: UInt8
  private var position = 0

  /// The number of the record last read, blank lines counted.
  private(set) var recordNumber = 0

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: Self.byteOrderMark) { position = Self.byteOrderMark.count }
    let header = bytes[position...].prefix { $0 != Self.newline }
    let hasComma = header.contains(UInt8(ascii: ","))
    separator = !hasComma && header.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next record's fields, or `nil` at the end of the text.
  mutating func nextRecord() throws(CSVFault) -> [String]? {
    while position < bytes.count {
      recordNumber += 1
      if skipLineEnd() { continue }
      return try record()
    }
    return nil
  }

  private mutating func record() throws(CSVFault) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try field(number: fields.count + 1))
      if position < bytes.count, bytes[position] == separator {
        position += 1
        continue
      }
      if position < bytes.count, !skipLineEnd() {
        throw fault("field \(fields.count) goes on after its closing quotation mark")
      }
      return fields
    }
  }

  private mutating func field(number: Int) throws(CSVFault) -> String {
    if position < bytes.count, bytes[position] == Self.quote { return try quotedField(number: number) }
    let start = position
    while position < bytes.count, bytes[position] != separator, !isLineEnd(position) { position += 1 }
    return try text(bytes[start..<position], field: number)
  }

  private mutating func quotedField(number: Int) throws(CSVFault) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      guard byte == Self.quote else {
        content.append(byte)
        continue
      }
      guard position < bytes.count, bytes[position] == Self.quote else {
        return try text(content[...], field: number)
      }
      content.append(Self.quote)
      position += 1
    }
    throw fault("field \(number) begins with a quotation mark that is never closed")
  }

  private func text(_ content: ArraySlice<UInt8>, field: Int) throws(CSVFault) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw fault("field \(field) is not UTF-8 text; save the file as UTF-8")
    }
    return text
  }

  private func isLineEnd(_ index: Int) -> Bool {
    bytes[index] == Self.newline
      || bytes[index] == Self.carriageReturn && (index + 1 == bytes.count || bytes[index + 1] == Self.newline)
  }

  private mutating func skipLineEnd() -> Bool {
    guard isLineEnd(position) else { return false }
    position += bytes[position] == Self.carriageReturn && position + 1 < bytes.count ? 2 : 1
    return true
  }

  private func fault(_ problem: String) -> CSVFault {
    CSVFault(file: file, row: recordNumber, problem: problem)
  }
}
