package import CoCreation
package import Hummingbird
package import Ledger
package import Values

extension Desk {
  /// Writes in a person's record what a form says: all of it, or nothing.
  ///
  /// The ids of the entries follow from the form's seal, so that a form sent twice is written once.
  ///
  /// - Parameters:
  ///   - opensToGiving: Whether a session that opens only giving may send it.
  ///   - body: Carries out the commands.
  @discardableResult package func change<Result: Sendable>(
    _ form: Form, _ request: Request, _ context: SiteContext, of person: ID<Person>, opensToGiving: Bool = false,
    media: [MediaAddress] = [], _ body: @escaping @Sendable (Change) throws -> Result
  ) async throws -> Result {
    try await write(form, request, context, opensToGiving: opensToGiving) { caller, entries, entry in
      let record = try open(person, for: caller, in: entries)
      var circumstances = Circumstances(
        entry: entry, organisation: record.reader.organisation ?? record.home.organisation.id, pack: record.pack,
        zone: record.zone)
      circumstances.device = caller.device
      circumstances.media = media
      return try body(Change(record: record, entries: entries, circumstances: circumstances))
    }
  }

  /// Writes what a form says that is about no single person.
  @discardableResult package func change<Result: Sendable>(
    _ form: Form, _ request: Request, _ context: SiteContext,
    _ body: @escaping @Sendable (Caller, any LedgerWriting, ID<Entry>) throws -> Result
  ) async throws -> Result {
    try await write(form, request, context, opensToGiving: false, body)
  }

  /// Runs a body for whoever is signed in, with the id of the first entry that the form becomes.
  private func write<Result: Sendable>(
    _ form: Form, _ request: Request, _ context: SiteContext, opensToGiving: Bool,
    _ body: @escaping @Sendable (Caller, any LedgerWriting, ID<Entry>) throws -> Result
  ) async throws -> Result {
    guard let session = context.session else { throw Trouble(.signedOut) }
    let device = ground.cookies.device(in: request)
    let language = context.visit.language
    let entry = form.entry(sentTo: request.uri.path)
    return try await toldApart {
      try await ledger.write(area) { entries in
        let caller = try recognise(session, device, language, in: entries)
        guard opensToGiving || !caller.opensOnlyGiving else { throw Trouble(.notAllowed) }
        return try body(caller, entries, entry)
      }
    }
  }
}

extension Form {
  /// The id of the first entry that a form becomes: it follows from the seal, which every page shown has its own of.
  func entry(sentTo path: String) -> ID<Entry> {
    let seal = self[Seal.fieldName] ?? ""
    return ID(hash: Sodium.hash(Array("samspel.form.\(seal).\(path)".utf8)), at: Seal.time(of: seal))
  }

  /// The salt of what came in a file: the same where the form is sent again, so that it becomes no other medium.
  func salt(for field: String) -> [UInt8] {
    let seal = self[Seal.fieldName] ?? ""
    return Array(Sodium.hash(Array("samspel.file.\(seal).\(field)".utf8)).prefix(16))
  }
}

extension SiteCookies {
  /// The device that the browser shows to be.
  func device(in request: Request) -> DeviceToken? {
    bytes(.device, in: request.headers).flatMap(DeviceToken.init(bytes:))
  }
}
