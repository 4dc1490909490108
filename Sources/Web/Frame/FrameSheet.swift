import CoCreation
import Ledger
import Pages
import Values

/// What the form of a decision says: what was granted, for how long, and how the person took part.
struct FrameSheet: Sendable {
  private let form: Form

  /// What follows the fields' names for each service.
  private static let suffixes = FrameFormPage.suffixes

  /// Whether the form is sent on for more room, and not to be kept yet.
  var asksForRoom: Bool { form["room"] != nil }

  init(_ form: Form) {
    self.form = form
  }

  /// The decision that is entered, with what is said about it at once.
  struct Entered {
    let command: EnterFrame
    let additions: [AddToFrame]
  }

  /// Reads the form that corrects an entry.
  ///
  /// - Parameter before: What stands; what the form has no room for is kept as it is.
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func corrected(_ record: OpenRecord, _ before: FrameContent) throws -> EnterFrame {
    var reader = FormReader(form)
    let authority = record.standing.kind == .decisionMaker ? nil : reader.text("authority")
    let granted = Self.suffixes.compactMap { suffix in
      suffix.isEmpty || form["service\(suffix)"]?.isEmpty == false
        ? grant(suffix, keeping: before, &reader)?.grant : nil
    }
    let rest = before.services.dropFirst(Self.suffixes.count)
    let content = content(record, granted + rest, keeping: before, &reader)
    let why = reader.text("because")
    try reader.finish()
    guard let content, let corrects = form["corrects"].flatMap({ ID<Statement>($0) }) else { throw Trouble(.unusable) }
    return EnterFrame(frame: content, authority: authority, pack: record.pack, corrects: corrects, why: why)
  }

  /// What the fields of the form say of the decision; `nil` where a day is missing, which is noted.
  private func content(
    _ record: OpenRecord, _ grants: [FrameContent.Grant], keeping before: FrameContent? = nil,
    _ reader: inout FormReader
  ) -> FrameContent? {
    let span = DaySpan.given(on: record.today)
    let decided = reader.day("decided", within: DaySpan.kept(until: record.today))
    let first = reader.day("first", within: span)
    let last = reader.optionalDay("last", within: span)
    if let first, let last, last < first { reader.fault("last", .endsBeforeBeginning) }
    let written = reader.optionalText("conditions")
    let former = before?.conditions ?? []
    let conditions = written?.value == former.lines ? former : written.map { [$0] } ?? []
    let reasons = reader.optionalText("reasons")?.keeping(before?.reasons)
    let basis = reader.optionalText("basis")?.keeping(before?.legalBasis)
    guard let decided, let first else { return nil }
    return FrameContent(
      services: grants, decided: decided, first: first, last: last, conditions: conditions, reasons: reasons,
      legalBasis: basis, appeal: form["appeal"].flatMap { $0.isEmpty ? nil : $0 })
  }

  /// What stands, as the form's fields hold it.
  static func written(_ content: FrameContent, authority: Text?) -> [String: String] {
    var written: [String: String?] = [
      "authority": authority?.value, "decided": content.decided.description, "first": content.first.description,
      "last": content.last?.description, "conditions": content.conditions.lines, "reasons": content.reasons?.value,
      "basis": content.legalBasis?.value, "appeal": content.appeal,
    ]
    for (suffix, grant) in zip(suffixes, content.services) {
      written["service\(suffix)"] = grant.service
      written["amount\(suffix)"] = grant.amount?.value
      written["purpose\(suffix)"] = grant.purpose?.value
      if !suffix.isEmpty { written["basis\(suffix)"] = grant.legalBasis?.value }
    }
    return written.compactMapValues { $0 }
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
    let content = content(record, grants.map(\.grant), &reader)
    // Whoever decides knows how the person took part; who copies a paper may not.
    let part = reader.participation(isRequired: record.standing.kind == .decisionMaker)
    let others = record.known(form.all("others"))
    let besides = reader.optionalText("besides")
    if record.standing.kind != .decisionMaker, (form["part"] ?? "").isEmpty, besides != nil || !others.isEmpty {
      // Who was there is kept with how the person took part.
      reader.fault("part", .empty)
    }
    try reader.finish()
    guard let content else { throw Trouble(.unusable) }
    let told = part.map {
      AddToFrame(addition: .participation($0.0, others: others, besides: besides, how: $0.how))
    }
    return Entered(
      command: EnterFrame(frame: content, authority: authority, pack: record.pack),
      additions: easy + [told].compactMap { $0 })
  }

  private func grant(
    _ suffix: String, keeping before: FrameContent? = nil, _ reader: inout FormReader
  ) -> (grant: FrameContent.Grant, easy: Text?)? {
    let service = form["service\(suffix)"] ?? ""
    let former = before?.services.first { $0.service == service }
    let amount = reader.optionalText("amount\(suffix)")?.keeping(former?.amount)
    let purpose = reader.optionalText("purpose\(suffix)")?.keeping(former?.purpose)
    // The first stands for the whole, as it always did.
    let basis = suffix.isEmpty ? nil : reader.optionalText("basis\(suffix)")?.keeping(former?.legalBasis)
    let easy = reader.optionalText("easy\(suffix)")
    guard !service.isEmpty else {
      // The first has to be there; of a further one something may have been written without saying what it is.
      if suffix.isEmpty || amount != nil || purpose != nil || basis != nil || easy != nil {
        reader.fault("service\(suffix)", .empty)
      }
      return nil
    }
    return (FrameContent.Grant(service: service, amount: amount, purpose: purpose, legalBasis: basis), easy)
  }

  /// The field that a refusal is told beside.
  static func fault(_ refusal: EnterFrame.Refusal) -> (field: String, fault: FieldFault)? {
    switch refusal {
    case .nothingGranted: ("service", .empty)
    case .unknownService: ("service", .notAChoice)
    case .unknownAppeal: ("appeal", .notAChoice)
    case .endsBeforeItBegins: ("last", .endsBeforeBeginning)
    case .authorityMissing: ("authority", .empty)
    case .alreadyRegistered: ("same", .taken)
    case .whyMissing: ("because", .empty)
    case .nothingChanged: ("because", .unchanged)
    case .alreadyCorrected: ("because", .changedMeanwhile)
    case .notAllowed, .decidedInTheFuture, .noSuchStatement, .notYours: nil
    }
  }
}

extension [Text] {
  /// As one field holds them.
  fileprivate var lines: String { map(\.value).joined(separator: "\n") }
}
