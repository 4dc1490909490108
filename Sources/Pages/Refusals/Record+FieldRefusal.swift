package import CoCreation
package import Values

extension LimitRefusal: FieldRefusal {
  /// Beside a field of ``NewLimitPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .tooLong(let days): ("last", .tooFar(last: day + days))
    case .endHasPassed: ("last", .passed)
    case .endsBeforeItBegan: ("end", .endsBeforeBeginning)
    case .unknownGround: ("ground", .notAChoice)
    case .nothingSaid: ("words", .empty)
    case .notAllowed, .alreadyEntered, .notEntered, .hasEnded, .personNotAsked: nil
    }
  }
}

extension EnterFrame.Refusal: FieldRefusal {
  /// Beside a field of ``FrameFormPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .nothingGranted: ("service", .empty)
    case .unknownService: ("service", .notAChoice)
    case .unknownAppeal: ("appeal", .notAChoice)
    case .endsBeforeItBegins: ("last", .endsBeforeBeginning)
    case .decidedInTheFuture: ("decided", .tooFar(last: day))
    case .authorityMissing: ("authority", .empty)
    case .whyMissing: ("because", .empty)
    case .nothingChanged: ("because", .unchanged)
    case .alreadyCorrected: ("because", .changedMeanwhile)
    case .notAllowed, .alreadyRegistered, .noSuchStatement, .notYours: nil
    }
  }
}

extension AddToFrame.Refusal: FieldRefusal {
  /// Beside a field of ``FrameMorePage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .notGranted: ("service", .notAChoice)
    case .receivedOnAnImpossibleDay: ("received", .notRight)
    case .dueHasPassed: ("due", .passed)
    case .notAllowed, .noFrame, .noSuchQuestion, .notTheOwner, .notForThePerson, .onlyThePerson: nil
    }
  }
}

extension PlanRefusal: FieldRefusal {
  /// Beside a field of ``NewPlanPage``, ``TermsPage``, ``StancePage``, ``SettlingPage`` or ``ReviewPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .unknownPlanType: ("type", .notAChoice)
    case .unknownLifeArea: ("lifeArea", .notAChoice)
    case .unknownContentItem(let item): ("mark-\(item)", .notAChoice)
    case .beforeTheFrame: ("frame", .chooseAnother)
    case .noParty: ("means", .notAChoice)
    case .nextDateMissing: ("next", .empty)
    case .nextDateHasPassed: ("next", .passed)
    case .changeMissing: ("what", .empty)
    default: nil
    }
  }
}

extension MomentRefusal: FieldRefusal {
  /// Beside a field of ``MomentAdditionPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .noOptions: ("options", .empty)
    case .tooManyOptions: ("options", .notRight)
    case .noSuchOption: ("chosen", .notAChoice)
    case .interpretersMissing: ("interpretedBy", .empty)
    case .reasonMissing: ("reason", .empty)
    case .reasonWithoutDifference: ("reason", .notRight)
    case .carriedOutDoesNotFit: ("carriedOut", .notRight)
    default: nil
    }
  }
}

extension ConcernRefusal: FieldRefusal {
  /// Beside a field of ``PassOnPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .concernsTheAnswerer: ("who", .chooseAnother)
    default: nil
    }
  }
}

extension NoteSighting.Refusal: FieldRefusal {
  /// Beside a field of ``NewSignPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .signMissing: ("words", .empty)
    case .unknownChartEntry: ("sign", .notAChoice)
    default: nil
    }
  }
}
