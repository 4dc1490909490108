import CoCreation
import Ledger
import Pages
import Values

/// What the form of an agreement says: the person's side, the professional's side, and the terms between them.
///
/// Each side is written in its own voice: what stands on the person's side is the person's, or is written down with
/// the person there.
struct AgreementSheet: Sendable {
  let form: Form
  let photo: KeptPhoto
  /// The symbol that was chosen.
  private let symbol: [Picture]

  init(_ form: Form, _ photo: KeptPhoto, symbol: [Picture]) {
    self.form = form
    self.photo = photo
    self.symbol = symbol
  }

  /// The person's own photo comes before a symbol.
  var pictures: [Picture] { photo.pictures.isEmpty ? symbol : photo.pictures }

  /// The pictures with what stood there before: they stay unless others come, or it is said that none shall stand there.
  private func pictures(after before: [Picture]) -> [Picture] {
    pictures.isEmpty && form["area-symbol"] != "" ? before : pictures
  }

  /// What one form comes to.
  struct Content {
    var title: Expression?
    var area: AgreementArea?
    var persons: Places?
    var professionals: Places?
    var terms: TermsSheet.Content?
    /// In whose name the person's side is written.
    var speaking: Standing?
  }

  /// Reads the form.
  ///
  /// - Parameter view: The agreement that is changed; `nil` for a new one.
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func content(_ change: Change, changing view: AgreementView?) throws -> Content {
    var reader = FormReader(form)
    var content = Content()
    if view == nil { (content.title, content.area) = opening(change.record.pack, &reader) }
    content.persons = personsSide(view, &reader)
    if content.persons != nil { content.speaking = try change.speaking(form, &reader) }
    content.professionals = professionalsSide(view, change.standing, &reader)
    content.terms = try TermsSheet(form).content(
      change.record, isRequired: false, changing: view?.terms?.content.terms, &reader)
    if let fault = photo.fault { reader.fault("picture", fault) }
    try reader.finish()
    return content
  }

  private func opening(_ pack: Pack, _ reader: inout FormReader) -> (Expression?, AgreementArea?) {
    let id = form["lifeArea"].flatMap { $0.isEmpty ? nil : $0 }
    if let id, !pack.lifeAreas.contains(where: { $0.id == id }) { reader.fault("lifeArea", .notAChoice) }
    guard let words = reader.text("area") else { return (nil, nil) }
    return (
      Expression(words: words, pictures: pictures), id.map { .ofPack(id: $0) } ?? .own(words: words)
    )
  }

  /// What is new on the person's side; `nil` if nothing is.
  private func personsSide(_ view: AgreementView?, _ reader: inout FormReader) -> Places? {
    let before = view?.places(of: .person)
    let how = reader.optionalText("how")
    let toMe = reader.optionalText("toMe")
    var want: Expression?
    let pictures = pictures(after: before?.want?.pictures ?? [])
    if how != before?.want?.words || pictures != before?.want?.pictures ?? [] {
      // On a new agreement a picture alone shows what it is about, and is nobody's words.
      if how != nil || view != nil { want = Expression(words: how?.keeping(before?.want?.words), pictures: pictures) }
    }
    return Places(want: want, matters: toMe == before?.matters?.words ? nil : toMe.map { Expression($0) })
  }

  /// What whoever writes adds to their own words on the professional's side.
  private func professionalsSide(
    _ view: AgreementView?, _ standing: Standing, _ reader: inout FormReader
  ) -> Places? {
    let before = view?.ownPlaces(of: standing)
    let valued = reader.optionalText("valued")
    let forMe = reader.optionalText("forMe")
    return Places(
      know: valued == before?.know?.words ? nil : valued.map { Expression($0) },
      matters: forMe == before?.matters?.words ? nil : forMe.map { Expression($0) })
  }
}

extension AgreementSheet.Content {
  /// Writes it: the agreement where it is new, each side in its voice, the terms.
  ///
  /// - Returns: The receipts of all that was written.
  func carryOut(_ change: Change, on agreement: ID<Agreement>, in plan: ID<Stream>) throws -> [Receipt] {
    var receipts: [Receipt] = []
    if let title, let area {
      receipts += try change.perform(
        OpenAgreement(agreement: agreement, area: area, title: title, pack: change.record.pack), in: plan)
    }
    if let persons {
      receipts += try change.perform(
        WriteInAgreement(agreement: agreement, places: persons), in: plan, as: speaking, step: 1)
    }
    if let professionals {
      receipts += try change.perform(
        WriteInAgreement(agreement: agreement, places: professionals), in: plan, step: 2)
    }
    if let terms {
      receipts += try change.perform(terms.command(on: agreement), in: plan, step: 3, telling: TermsSheet.fault)
    }
    return receipts
  }
}

extension AgreementView {
  /// What somebody has written themselves in their own voice, the newest in each place.
  func ownPlaces(of standing: Standing) -> Places? {
    words.filter { $0.voice == standing.voice && $0.author == standing.human }.map(\.content.places)
      .reduce(nil) { written, newer in written.map { $0.written(over: newer) } ?? newer }
  }
}
