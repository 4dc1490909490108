/// Gathers the parts of a form as they come in, within its limits.
///
/// What is too much is let go of, and the rest is read on: nothing that was written is lost for a picture too large.
struct FormSink {
  let limits: FormLimits
  /// Why the form cannot be taken as it is, though it can be shown again.
  private(set) var trouble: Trouble.Kind?
  private let spool: SpoolFolder
  private var fields: [Form.Field] = []
  private var files: [SentFile] = []
  private var fieldBytes = 0
  private var open: OpenPart?

  private enum OpenPart {
    case field(name: [UInt8], value: [UInt8])
    /// A file; without content if it was too large, or one too many.
    case file(SpooledFile?, MultipartHead)
  }

  init(limits: FormLimits, spool: SpoolFolder) {
    self.limits = limits
    self.spool = spool
  }

  var form: Form { Form(fields: fields, files: files) }

  /// Adds a whole field.
  ///
  /// - Throws: ``Trouble`` if there is too much even to be shown again, or what was written is no text.
  mutating func addField(name: [UInt8], value: [UInt8]) throws {
    try count(name.count + value.count)
    guard fields.count < 2 * limits.fields else { throw Trouble(.tooLarge(bytes: limits.advertised)) }
    if fields.count >= limits.fields { refuse(.tooLarge(bytes: limits.advertised)) }
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

  /// Notes that the form cannot be taken; the first reason is told.
  mutating func refuse(_ kind: Trouble.Kind) {
    trouble = trouble ?? kind
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
      guard fieldBytes + name.count + value.count + bytes.count <= limits.keptBytes else {
        throw Trouble(.tooLarge(bytes: limits.advertised))
      }
      value += bytes
      open = .field(name: name, value: value)
    case .file(let file?, let head):
      if file.count + bytes.count <= limits.fileBytes, files.count < limits.files {
        try await file.append(bytes)
      } else {
        if files.count >= limits.files { refuseFile() }
        open = .file(nil, head)
      }
    case .file(nil, _), nil: break
    }
  }

  private mutating func end() throws {
    defer { open = nil }
    switch open {
    case .field(let name, let value): try addField(name: name, value: value)
    case .file(let file, let head):
      guard file.map({ $0.count > 0 }) ?? true || head.filename?.isEmpty == false else { return }
      guard files.count < limits.files else { return refuseFile() }
      files.append(
        SentFile(
          field: head.name, name: head.filename ?? "", claimedKind: head.contentType ?? "",
          content: try file ?? spool.file(), isTooLarge: file == nil))
    case nil: break
    }
  }

  /// There are more files than the form may hold.
  private mutating func refuseFile() {
    refuse(limits.files == 0 ? .unknownKind : .tooLarge(bytes: limits.fileBytes))
  }

  private mutating func count(_ bytes: Int) throws {
    fieldBytes += bytes
    guard fieldBytes <= limits.keptBytes else { throw Trouble(.tooLarge(bytes: limits.advertised)) }
    if fieldBytes > limits.fieldBytes { refuse(.tooLarge(bytes: limits.fieldBytes)) }
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
