import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Values

/// Somebody who compares: with the standing in which they do, and what they may read.
struct Scholar {
  let caller: Caller
  let standing: Standing
  let entries: any LedgerReading
  let today: Day

  var tongue: Tongue { Tongue(caller.way.language, caller.way.register) }
}

extension Desk {
  /// The caller as somebody who compares.
  ///
  /// - Throws: ``Denial`` for everybody who has no task to do so.
  func scholar(_ caller: Caller, in entries: any LedgerReading) throws -> Scholar {
    let registrar = try registrar(caller, in: entries)
    try registrar.allow(.read, .comparison)
    return Scholar(caller: caller, standing: registrar.standing, entries: entries, today: registrar.today)
  }

  /// Reads what is shown as no page: a file, or figures that take time to work out.
  func read<Result: Sendable>(
    _ session: Session, _ request: Request, _ context: SiteContext,
    _ body: @escaping @Sendable (Scholar) throws -> Result
  ) async throws -> Result {
    let device = ground.cookies.device(in: request)
    let language = context.visit.language
    return try await toldApart {
      try await ledger.read(area) { entries in
        let caller = try recognise(session, device, language, in: entries)
        guard !caller.opensOnlyGiving else { throw Trouble(.notAllowed) }
        return try body(try scholar(caller, in: entries))
      }
    }
  }

  /// Carries out what a form about comparing says: all of it, or nothing.
  @discardableResult func compare<Result: Sendable>(
    _ form: Form, _ request: Request, _ context: SiteContext,
    _ body: @escaping @Sendable (Comparing) throws -> Result
  ) async throws -> Result {
    try await change(form, request, context) { caller, entries, entry in
      let scholar = try scholar(caller, in: entries)
      guard let role = caller.appointment?.role else { throw Denial.noRelation }
      let header = try header(entry, of: try entries.organisation(of: role))
      return try body(Comparing(scholar: scholar, entries: entries, header: header))
    }
  }
}

/// A form about comparing while it is carried out.
struct Comparing {
  let scholar: Scholar
  let entries: any LedgerWriting
  let header: Circumstances

  /// How many facts one command may lead to: a code book of a file is one command.
  private static let factsOfOne = 1000

  /// Carries out a command.
  ///
  /// - Parameter step: Which command of the form it is, from 0; each has ids of its own.
  @discardableResult func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, step: Int = 0
  ) throws -> [Receipt] {
    var header = header
    header.entry = header.entry.following(step * Self.factsOfOne)
    return try entries.perform(command, in: stream, as: scholar.standing, header)
  }
}

extension LedgerReading {
  /// Who can code: those whose task it is to compare, today.
  func researchers(on day: Day) throws -> [ID<Human>] {
    var found: [ID<Human>] = []
    for organisation in try organisations() {
      for human in try colleagues(in: organisation.id) where !found.contains(human) {
        let isOne = try colleague(human).appointments(on: day).contains {
          $0.role == .researcher(organisation: organisation.id)
        }
        if isOne { found.append(human) }
      }
    }
    return found
  }

  func profile(_ id: ID<Profile>) throws -> ProfileState { try state(of: id.retyped()) }
  func codeBook(_ id: ID<CodeBook>) throws -> CodeBookState { try state(of: id.retyped()) }
  func study(_ id: ID<Study>) throws -> StudyState { try state(of: id.retyped()) }
  func round(_ id: ID<CodingRound>) throws -> CodingRoundState { try state(of: id.retyped()) }
  func sheet(_ id: ID<CodingSheet>) throws -> CodingSheetState { try state(of: id.retyped()) }
}
