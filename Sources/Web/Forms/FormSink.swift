/// Gathers the parts of a form as they come in, within its limits.
///
/// What is too much is let go of, and the rest is read on: nothing that was written is lost for a picture too large.
struct FormSink {
  let limits: FormLimits
  /// Why the form cannot be taken as it is, though it can be shown again.
  private(set) var trouble: Trouble?
  private let spool: SpoolFolder
  private var fields: [Form.Field] = []
  private var files: [SentFile] = []
  private var fieldBytes = 0
  private var open: OpenPart?

  private enum OpenPart {
    case field(name: [UInt8], value: [UInt8])
    case file(Arriving, MultipartHead)
  }

  /// What has come of a file.
  private enum Arriving {
    case nothing
    case kept(SpooledFile)
    /// It was let go of: too large, one too many, or there is no place for it to wait.
    case letGo
  }

  init(limits: FormLimits, spool: SpoolFolder) {
    self.limits = limits
    self.spool = spool
  }

  var form: Form { Form(fields: fields, files: files) }

  /// Adds a whole field.
  ///
  /// What was written and is no text is shown again as far as it is one.
  ///
  /// - Throws: ``Trouble`` if there is too much even to be shown again, or the name is none.
  mutating func addField(name: [UInt8], value: [UInt8]) throws {
    try count(name.count + value.count)
    guard fields.count < 2 * limits.fields else { throw Trouble(.tooManyFields) }
    if fields.count >= limits.fields { refuse(Trouble(.tooManyFields)) }
    guard let name = String(validating: name, as: UTF8.self), !name.isEmpty else { throw Trouble(.unreadable) }
    let bytes = Self.withPlainLineEnds(value)
    let value = String(validating: bytes, as: UTF8.self)
    if value == nil { refuse(Trouble(.garbled)) }
    fields.append(Form.Field(name: name, value: value ?? String(decoding: bytes, as: UTF8.self)))
  }

  /// Takes the next event of a multipart body.
  mutating func take(_ event: MultipartEvent) async throws {
    switch event {
    case .begins(let head): open = begin(head)
    case .content(let bytes): try await add(bytes)
    case .ends: try end()
    }
  }

  /// Notes that the form cannot be taken; the first reason is told.
  private mutating func refuse(_ trouble: Trouble) {
    self.trouble = self.trouble ?? trouble
  }

  private func begin(_ head: MultipartHead) -> OpenPart {
    guard head.filename != nil else { return .field(name: Array(head.name.utf8), value: []) }
    // A browser sends an unchosen file as one without name and content, so the count is checked at its end.
    return .file(.nothing, head)
  }

  private mutating func add(_ bytes: [UInt8]) async throws {
    switch open {
    case .field(let name, var value):
      open = nil
      guard fieldBytes + name.count + value.count + bytes.count <= limits.keptBytes else {
        throw Trouble(.tooLarge(bytes: limits.fieldBytes))
      }
      value += bytes
      open = .field(name: name, value: value)
    case .file(.letGo, _), nil: break
    case .file(let arriving, let head):
      open = nil
      open = .file(try await added(bytes, to: arriving), head)
    }
  }

  /// Keeps more of a file, or lets go of it; the words behind it are read all the same.
  private mutating func added(_ bytes: [UInt8], to arriving: Arriving) async throws -> Arriving {
    if files.count >= limits.files {
      refuseFile()
      return .letGo
    }
    do {
      let file = if case .kept(let file) = arriving { file } else { try spool.file() }
      guard file.count + bytes.count <= limits.fileBytes else { return .letGo }
      try await file.append(bytes)
      return .kept(file)
    } catch let fault as SpoolFault {
      refuse(Trouble(of: fault))
      return .letGo
    }
  }

  private mutating func end() throws {
    defer { open = nil }
    switch open {
    case .field(let name, let value): try addField(name: name, value: value)
    case .file(.nothing, let head):
      if head.filename?.isEmpty == false { keep(head, spool.nothing) }
    case .file(.kept(let file), let head): keep(head, file)
    case .file(.letGo, let head): keep(head, spool.nothing, isTooLarge: true)
    case nil: break
    }
  }

  private mutating func keep(_ head: MultipartHead, _ content: SpooledFile, isTooLarge: Bool = false) {
    guard files.count < limits.files else { return refuseFile() }
    files.append(
      SentFile(
        field: head.name, name: head.filename ?? "", claimedKind: head.contentType ?? "", content: content,
        isTooLarge: isTooLarge))
  }

  /// There are more files than the form may hold.
  private mutating func refuseFile() {
    refuse(Trouble(limits.files == 0 ? .unknownKind : .tooLarge(bytes: limits.fileBytes)))
  }

  private mutating func count(_ bytes: Int) throws {
    fieldBytes += bytes
    guard fieldBytes <= limits.keptBytes else { throw Trouble(.tooLarge(bytes: limits.fieldBytes)) }
    if fieldBytes > limits.fieldBytes { refuse(Trouble(.tooLarge(bytes: limits.fieldBytes))) }
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
