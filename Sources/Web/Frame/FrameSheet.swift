import CoCreation
import Ledger
import Pages
import Values

/// What the form of a decision says: what was granted, for how long, and how the person took part.
struct FrameSheet: Sendable {
  private let form: Form

  /// What follows the fields' names for the first, the second and the third service.
  private static let suffixes = ["", "Second", "Third"]

  init(_ form: Form) {
    self.form = form
  }

  /// The decision that is entered, with what is said about it at once.
  struct Entered {
    let command: EnterFrame
    let additions: [AddToFrame]
  }

  /// Reads the form.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func entered(_ record: OpenRecord) throws -> Entered {
    var reader = FormReader(form)
    let authority = record.standing.kind == .decisionMaker ? nil : reader.text("authority")
    let grants = Self.suffixes.compactMap { grant($0, &reader) }
    let easy = grants.compactMap { grant in
      grant.easy.map { AddToFrame(addition: .toldEasily(service: grant.grant.service, words: Expression($0))) }
    }
    let decided = reader.day("decided")
    let first = reader.day("first")
    let last = reader.optionalDay("last")
    if let decided, decided > record.today { reader.fault("decided", .tooFar(last: record.today)) }
    if let first, let last, last < first { reader.fault("last", .endsBeforeBeginning) }
    let conditions = reader.optionalText("conditions")
    let reasons = reader.optionalText("reasons")
    let basis = reader.optionalText("basis")
    let part = reader.participation(form, isRequired: false)
    let others = try record.known(form.all("others"))
    try reader.finish()
    guard let decided, let first else { throw Trouble(.unusable) }
    let content = FrameContent(
      services: grants.map(\.grant), decided: decided, first: first, last: last,
      conditions: conditions.map { [$0] } ?? [],
      reasons: reasons, legalBasis: basis, appeal: form["appeal"].flatMap { $0.isEmpty ? nil : $0 })
    let told = part.map {
      AddToFrame(addition: .participation($0.0, others: others, how: $0.how))
    }
    return Entered(
      command: EnterFrame(frame: content, authority: authority, pack: record.pack),
      additions: easy + [told].compactMap { $0 })
  }

  private func grant(_ suffix: String, _ reader: inout FormReader) -> (grant: FrameContent.Grant, easy: Text?)? {
    let service = form["service\(suffix)"] ?? ""
    let amount = reader.optionalText("amount\(suffix)")
    let purpose = reader.optionalText("purpose\(suffix)")
    let easy = reader.optionalText("easy\(suffix)")
    guard !service.isEmpty else {
      // The first has to be there; of a further one something may have been written without saying what it is.
      if suffix.isEmpty || amount != nil || purpose != nil || easy != nil { reader.fault("service\(suffix)", .empty) }
      return nil
    }
    return (FrameContent.Grant(service: service, amount: amount, purpose: purpose), easy)
  }

  /// The field that a refusal is told beside.
  static func fault(_ refusal: EnterFrame.Refusal) -> (field: String, fault: Pages.FieldFault)? {
    switch refusal {
    case .nothingGranted: ("service", .empty)
    case .unknownService: ("service", .notAChoice)
    case .unknownAppeal: ("appeal", .notAChoice)
    case .endsBeforeItBegins: ("last", .endsBeforeBeginning)
    case .authorityMissing: ("authority", .empty)
    case .alreadyRegistered: ("same", .taken)
    case .notAllowed, .decidedInTheFuture, .noSuchStatement, .notYours: nil
    }
  }
}
