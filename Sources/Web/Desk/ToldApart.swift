import CoCreation
package import Ledger

/// Runs what may be refused, and tells a visitor of it in the site's own terms.
func toldApart<Result>(_ body: () async throws -> Result) async throws -> Result {
  do {
    return try await body()
  } catch let trouble as Trouble {
    throw trouble
  } catch let none as NoRelation {
    // It carries a denial, which is told only where no reason can be offered instead.
    throw none
  } catch let denial as Denial {
    throw Trouble(denial.trouble)
  } catch let fault as LedgerFault {
    throw Trouble(of: fault)
  } catch let refusal where denial(in: refusal) != nil {
    throw Trouble(denial(in: refusal)?.trouble ?? .notAllowed)
  } catch let refusal where String(reflecting: type(of: refusal)).hasPrefix("CoCreation.") {
    // A rule said no: a form that the pages make would not have asked for it.
    throw Trouble(.unusable)
  }
}

/// The denial that a refusal carries: every subject's refusals have a case for it.
private func denial(in refusal: any Error) -> Denial? {
  Mirror(reflecting: refusal).children.lazy.compactMap { $0.value as? Denial }.first
}

extension Denial {
  /// What is told of it: why, where that tells whoever asks nothing but what binds themselves to the person.
  var trouble: Trouble.Kind {
    switch self {
    case .ended, .notYet, .outsideMandate, .layerOff: .denied(self)
    case .noRelation, .never, .notShown, .notOwn: .notAllowed
    }
  }
}

extension LedgerFault: TellsTrouble {
  /// What a visitor is told of it.
  package var trouble: Trouble.Kind {
    switch self {
    case .unreachable: .unreachable
    case .full: .full
    case .inUse, .busy, .readOnly, .notBuilt: .unavailable(seconds: 5)
    // A newer node has started, and this one is about to be ended.
    case .newerStore, .unknownKind: .unavailable(seconds: 60)
    case .noSuchEntry, .noSuchMedium: .notFound
    case .tooLarge(let limit): .tooLarge(bytes: limit)
    // No page of this site gives a form the id of something that is there: nothing is wrong with the store.
    case .otherPerson, .otherThing: .unusable
    case .notDurable, .damaged, .alreadyThere, .failed: .failure
    }
  }
}
