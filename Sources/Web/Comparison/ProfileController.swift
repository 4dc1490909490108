import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The profiles that can be compared, and each with its passages and where they come from.
struct ProfileController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("profiles") { try await profiles($0, $1) }
    routes.submit("profiles") { try await takeIn($0, $1, $2) }
    routes.show("profiles/{profile}") { try await profile($0, $1) }
  }

  private func profiles(_ request: Request, _ context: SiteContext) async throws -> Response {
    let desk = desk
    return try await desk.show(request, context, .profiles) { caller, entries, _ in
      let scholar = try desk.scholar(caller, in: entries)
      let words = ComparisonWords.in(scholar.tongue)
      let items = try entries.profiles().compactMap { id -> ListPage.Item? in
        let state = try entries.profile(id)
        return state.name.map { ($0.value, state.note(words, scholar.tongue.language), .profile(id.retyped())) }
      }
      return ListPage(
        .profiles, items.sorted { $0.what < $1.what }, published: try entries.missing(of: desk.published).count)
    }
  }

  private func takeIn(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let published = desk.published
    try await desk.compare(form, request, context) { try $0.takeIn(published) }
    return .seeOther(Done(.saved).added(to: .profiles))
  }

  private func profile(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Profile> = try context.id("profile")
    let desk = desk
    return try await desk.show(request, context, .profile(id.retyped())) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      if let denial = registrar.standing.denial(of: .read, .serviceProfile) { throw denial }
      let state = try entries.profile(id)
      // Whoever leads a service reads what it handed in itself, and no other.
      if registrar.own != nil {
        guard let own = registrar.own, state.origin == .service(service: own) else { throw Denial.noRelation }
      }
      guard state.isRegistered else { throw Trouble(.notFound) }
      return ProfilePage(state, country: state.country(in: registrar.tongue.language))
    }
  }
}

extension ProfileState {
  /// Where it is and how many passages it has, in one line.
  fileprivate func note(_ words: ComparisonWords, _ language: Language) -> String {
    let place = [particular(.locality)?.value, country(in: language)].compactMap { $0 }.joined(separator: ", ")
    let count = words.passagesCount(passages.count)
    return place.isEmpty ? count : "\(place). \(count)"
  }

  /// The country for a reader; published profiles have its code.
  fileprivate func country(in language: Language) -> String? {
    particular(.country).map { language.country($0.value) }
  }
}

extension LedgerReading {
  /// The published profiles that nobody has taken in yet.
  func missing(of published: [ProfileDraft]) throws -> [ProfileDraft] {
    try published.filter { draft in
      guard case .published(let key) = draft.origin else { return false }
      return try !profile(.published(key)).isRegistered
    }
  }
}

extension Comparing {
  /// Takes in the published profiles that come with the program; what is there stays as it is.
  ///
  /// - Parameter first: The first of the form's steps that they take.
  func takeIn(_ published: [ProfileDraft], from first: Int = 0) throws {
    for (index, draft) in try entries.missing(of: published).enumerated() {
      guard case .published(let key) = draft.origin else { continue }
      try perform(RegisterProfile(draft: draft), in: .profile(published: key), step: first + index)
    }
  }
}

extension ID where Subject == Profile {
  /// The profile that comes with the program under a key.
  static func published(_ key: String) -> ID { ID<Stream>.profile(published: key).retyped() }
}
