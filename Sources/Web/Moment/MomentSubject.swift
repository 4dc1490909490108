import CoCreation
import Hummingbird
import Ledger
import Links
import Values

/// What a moment that is to be noted is about, as an address names it.
enum MomentSubject: Hashable, Sendable {
  case agreement(ID<Agreement>)
  /// Something that was told to come on the day.
  case coming(ID<Statement>)
  /// The same as an earlier moment that belongs to no agreement.
  case like(ID<Moment>)
  /// Whatever whoever notes says.
  case free

  init(_ context: SiteContext) throws {
    let name = context.parameters.get("about") ?? ""
    switch Address.Recurring(name: name) {
    case .coming(let id): self = .coming(id.retyped())
    case .like(let id): self = .like(id.retyped())
    case nil: self = name == "free" ? .free : .agreement(try context.id("about", of: Agreement.self))
    }
  }

  /// Where a moment about it is noted.
  var place: Address.Place {
    switch self {
    case .agreement(let id): .newMomentAbout(id.retyped())
    case .coming(let id): .newMomentOf(.coming(id.retyped()))
    case .like(let id): .newMomentOf(.like(id.retyped()))
    case .free: .newMomentAbout(nil)
    }
  }

  var agreement: ID<Agreement>? {
    if case .agreement(let id) = self { id } else { nil }
  }
}

extension MomentState {
  /// What the moment is about, so that what can be chosen for that is found.
  func subject(of id: ID<Moment>) -> MomentSubject {
    if case .agreement(let agreement, _) = noted.last?.content.origin { .agreement(agreement) } else { .like(id) }
  }
}

extension OpenRecord {
  /// What a subject is called, with its pictures; `nil` where whoever notes says it.
  ///
  /// - Throws: ``Trouble`` if there is none such, or whoever reads may not see it.
  func title(of subject: MomentSubject) throws -> Expression? {
    switch subject {
    case .free: return nil
    case .agreement(let id):
      guard let matter = try reader.matters().first(where: { $0.agreement.id == id }) else { throw Trouble(.notFound) }
      return matter.agreement.opened.content.title
    case .coming(let id):
      guard let said = try coming(id) else { throw Trouble(.notFound) }
      return said.content.what
    case .like(let id):
      // On a shared device what was said is not seen again.
      guard !caller.opensOnlyGiving, let noted = try reader.moment(id)?.state.noted.last else {
        throw Trouble(.notFound)
      }
      return noted.content.about
    }
  }

  /// Something that was told to come: today, or on the day that has just ended while somebody wrote.
  private func coming(_ id: ID<Statement>) throws -> Said<NextTold>? {
    guard standing.may(.read, .day) else { return nil }
    return try [today, today - 1].lazy.compactMap { day in
      try reader.supportDay(day).next.current.first { $0.id == id }
    }.first
  }
}
