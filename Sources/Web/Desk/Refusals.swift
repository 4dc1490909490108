import CoCreation
import Ledger

/// Runs what may be refused, and tells a visitor of it in the site's own terms.
func toldApart<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let trouble as Trouble {
    throw trouble
  } catch is Denial {
    throw Trouble(.notAllowed)
  } catch let fault as LedgerFault {
    throw Trouble(fault.trouble, cause: fault.isTemporary ? nil : Trouble.name(of: fault))
  } catch let refusal where denial(in: refusal) != nil {
    throw Trouble(.notAllowed)
  } catch let refusal where String(reflecting: type(of: refusal)).hasPrefix("CoCreation.") {
    // A rule said no: a form that the pages make would not have asked for it.
    throw Trouble(.unusable)
  }
}

/// The denial that a refusal carries: every subject's refusals have a case for it.
private func denial(in refusal: any Error) -> Denial? {
  Mirror(reflecting: refusal).children.lazy.compactMap { $0.value as? Denial }.first
}

extension LedgerFault {
  fileprivate var trouble: Trouble.Kind {
    switch self {
    case .unreachable, .inUse, .busy, .full, .readOnly, .notBuilt: .unavailable(seconds: 5)
    // A newer node has started, and this one is about to be ended.
    case .newerStore, .unknownKind: .unavailable(seconds: 60)
    case .noSuchEntry, .noSuchMedium: .notFound
    case .tooLarge(let limit): .tooLarge(bytes: limit)
    case .notDurable, .damaged, .otherPerson, .alreadyThere, .failed: .failure
    }
  }

  fileprivate var isTemporary: Bool {
    switch self {
    case .noSuchEntry, .noSuchMedium, .tooLarge: true
    default: false
    }
  }
}
