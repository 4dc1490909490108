extension Desk {
  /// Adds the routes of every page and form that stands on the desk.
  package func addRoutes(to routes: Routes) {
    StyleController().addRoutes(to: routes)
    for controller in Self.controllers { controller.init(desk: self).addRoutes(to: routes) }
  }

  private static let controllers = entrance + circle + register + agreed + day + balance + voice + comparison

  /// The ways in, and what belongs to whoever has come in.
  private static let entrance: [any Controller.Type] = [
    StartController.self, SignInController.self, DayCodeController.self, FacesController.self, PairingController.self,
    DevicesController.self, UnlockController.self, AccountController.self, SecondFactorController.self,
    CapacityController.self, AppearanceController.self,
  ]

  /// Who belongs to whom, and what the person lets happen.
  private static let circle: [any Controller.Type] = [
    CircleController.self, MembershipController.self, InviteController.self, ShownController.self,
    LayerController.self, ReasonController.self,
  ]

  /// First pages of those who work or act for somebody, registering, administration, finding.
  private static let register: [any Controller.Type] = [
    PersonsController.self, RepresentedController.self, FindController.self, UnsupportedController.self,
    PeopleController.self, DecidedPersonController.self, ColleagueController.self, PortraitController.self,
    AdministrationController.self, ErasuresController.self,
  ]

  /// What is decided, agreed and limited.
  private static let agreed: [any Controller.Type] = [
    DecisionController.self, FrameController.self, FrameCorrectionController.self, FrameQuestionController.self,
    PlanController.self, AgreementController.self, OptionsController.self, StanceController.self,
    GlanceController.self, LimitController.self,
  ]

  /// A day and its moments, what is asked about them, and who has looked.
  private static let day: [any Controller.Type] = [
    DayController.self, MomentController.self, MirrorController.self, AskingController.self,
    WhoWasThereController.self, LookedController.self, MediaController.self, LiveController.self,
  ]

  /// What answers and signs tell, to the person, the team and the service.
  private static let balance: [any Controller.Type] = [
    AnswersController.self, BalanceController.self, SignalController.self, TalkController.self, SignsController.self,
    SignCorrectionController.self, ServiceController.self,
  ]

  /// What the person says unasked, and who answers.
  private static let voice: [any Controller.Type] = [
    UnwantedController.self, RepliesController.self, ConcernsController.self, MomentAdditionController.self,
    ObjectionController.self, SayHowController.self, ViewController.self,
  ]

  /// Profiles, code books, and what a group makes of them.
  private static let comparison: [any Controller.Type] = [
    ProfileController.self, ServiceProfileController.self, CodeBookController.self, ComparisonController.self,
    RoundController.self, CodingController.self, AgreementOfCodersController.self, ConsensusController.self,
    FindingsController.self, ImportController.self,
  ]
}
