/// Gathers the parts of a form as they come in, within its limits.
struct FormSink {
  let limits: FormLimits
  private let spool: SpoolFolder
  private var fields: [Form.Field] = []
  private var files: [SentFile] = []
  private var fieldBytes = 0
  private var open: OpenPart?

  private enum OpenPart {
    case field(name: [UInt8], value: [UInt8])
    case file(SpooledFile, MultipartHead)
  }

  init(limits: FormLimits, spool: SpoolFolder) {
    self.limits = limits
    self.spool = spool
  }

  var form: Form { Form(fields: fields, files: files) }

  /// Adds a whole field.
  ///
  /// - Throws: ``Trouble`` if there is too much, or what was written is no text.
  mutating func addField(name: [UInt8], value: [UInt8]) throws {
    try count(name.count + value.count)
    guard fields.count < limits.fields else { throw Trouble(.tooLarge(bytes: limits.advertised)) }
    guard let name = String(validating: name, as: UTF8.self), !name.isEmpty,
      let value = String(validating: Self.withPlainLineEnds(value), as: UTF8.self)
    else { throw Trouble(.unreadable) }
    fields.append(Form.Field(name: name, value: value))
  }

  /// Takes the next event of a multipart body.
  mutating func take(_ event: MultipartEvent) async throws {
    switch event {
    case .begins(let head): open = try begin(head)
    case .content(let bytes): try await add(bytes)
    case .ends: try end()
    }
  }

  private func begin(_ head: MultipartHead) throws -> OpenPart {
    guard head.filename != nil else { return .field(name: Array(head.name.utf8), value: []) }
    // A browser sends an unchosen file as one without name and content, so the count is checked at its end.
    return .file(try spool.file(), head)
  }

  private mutating func add(_ bytes: [UInt8]) async throws {
    switch open {
    case .field(let name, var value):
      open = nil
      guard fieldBytes + name.count + value.count + bytes.count <= limits.fieldBytes else {
        throw Trouble(.tooLarge(bytes: limits.advertised))
      }
      value += bytes
      open = .field(name: name, value: value)
    case .file(let file, _):
      guard file.count + bytes.count <= limits.fileBytes, files.count < limits.files else {
        throw Trouble(limits.files == 0 ? .unknownKind : .tooLarge(bytes: limits.fileBytes))
      }
      try await file.append(bytes)
    case nil: break
    }
  }

  private mutating func end() throws {
    defer { open = nil }
    switch open {
    case .field(let name, let value): try addField(name: name, value: value)
    case .file(let file, let head):
      guard file.count > 0 || head.filename?.isEmpty == false else { return }
      guard files.count < limits.files else { throw Trouble(.unknownKind) }
      files.append(
        SentFile(field: head.name, name: head.filename ?? "", claimedKind: head.contentType ?? "", content: file))
    case nil: break
    }
  }

  private mutating func count(_ bytes: Int) throws {
    fieldBytes += bytes
    guard fieldBytes <= limits.fieldBytes else { throw Trouble(.tooLarge(bytes: limits.advertised)) }
  }

  /// Browsers end lines with CR LF; people end them with the line.
  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(13) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() where byte != 13 || index + 1 == bytes.count || bytes[index + 1] != 10 {
      result.append(byte == 13 ? 10 : byte)
    }
    return result
  }
}
