package import CoCreation
package import Values

extension AddMember.Refusal: FieldRefusal {
  /// Beside a field of ``MemberFormPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .alreadyThere: ("human", .taken)
    case .serviceGivesNoSupport: ("place", .chooseAnother)
    case .unknownMandate: ("mandate", .notAChoice)
    case .paidCannotBeNeutral, .thePersonThemselves: ("human", .chooseAnother)
    case .guideComesForOneDay: ("day", .notADate)
    case .notAllowed, .onlyTheManager: nil
    }
  }
}

extension BeginSupport.Refusal: FieldRefusal {
  /// Beside a field of ``SupportPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .alreadySupported: ("service", .taken)
    case .notAllowed: nil
    }
  }
}

extension Appoint.Refusal: FieldRefusal {
  /// Beside a field of ``NewColleaguePage`` or ``ColleaguePage``: the same task holds on some of the days already.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .alreadyAppointed: ("first", .taken)
    case .toOneself: ("role", .toOneself)
    case .notYourService: ("place", .chooseAnother)
    case .notAllowed, .notRegistered: nil
    }
  }
}

extension RegisterOrganisation.Refusal: FieldRefusal {
  /// Beside a field of ``NewOrganisationPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .unknownPack: ("pack", .notAChoice)
    case .notAllowed, .alreadyRegistered: nil
    }
  }
}

extension RegisterService.Refusal: FieldRefusal {
  /// Beside a field of ``NewServicePage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .unknownService: ("gives", .notAChoice)
    case .notAllowed, .alreadyRegistered, .authorityGivesNoSupport: nil
    }
  }
}

extension SetRhythm.Refusal: FieldRefusal {
  /// Beside a field of ``HowToAskPage``.
  package func fault(on day: Day) -> (field: String, fault: FieldFault)? {
    switch self {
    case .tooOften: ("rhythm", .notAChoice)
    case .notAllowed: nil
    }
  }
}
