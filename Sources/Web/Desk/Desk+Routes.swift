extension Desk {
  /// Adds the routes of every page and form that stands on the desk.
  package func addRoutes(to routes: Routes) {
    StyleController().addRoutes(to: routes)
    MediaController(desk: self).addRoutes(to: routes)
    addEntrance(to: routes)
    addCircle(to: routes)
    addRegister(to: routes)
    DayController(desk: self).addRoutes(to: routes)
    DecisionController(desk: self).addRoutes(to: routes)
    FrameController(desk: self).addRoutes(to: routes)
    FrameCorrectionController(desk: self).addRoutes(to: routes)
    FrameQuestionController(desk: self).addRoutes(to: routes)
    PlanController(desk: self).addRoutes(to: routes)
    AgreementController(desk: self).addRoutes(to: routes)
    OptionsController(desk: self).addRoutes(to: routes)
    StanceController(desk: self).addRoutes(to: routes)
    GlanceController(desk: self).addRoutes(to: routes)
    LimitController(desk: self).addRoutes(to: routes)
    MomentController(desk: self).addRoutes(to: routes)
    MirrorController(desk: self).addRoutes(to: routes)
    AskingController(desk: self).addRoutes(to: routes)
    WhoWasThereController(desk: self).addRoutes(to: routes)
    LookedController(desk: self).addRoutes(to: routes)
    AnswersController(desk: self).addRoutes(to: routes)
    BalanceController(desk: self).addRoutes(to: routes)
    SignalController(desk: self).addRoutes(to: routes)
    TalkController(desk: self).addRoutes(to: routes)
    SignsController(desk: self).addRoutes(to: routes)
    SignCorrectionController(desk: self).addRoutes(to: routes)
    ServiceController(desk: self).addRoutes(to: routes)
    LiveController(desk: self).addRoutes(to: routes)
    addVoice(to: routes)
    addComparison(to: routes)
  }

  /// The ways in, and what belongs to whoever has come in.
  private func addEntrance(to routes: Routes) {
    StartController(desk: self).addRoutes(to: routes)
    SignInController(desk: self).addRoutes(to: routes)
    DayCodeController(desk: self).addRoutes(to: routes)
    FacesController(desk: self).addRoutes(to: routes)
    PairingController(desk: self).addRoutes(to: routes)
    DevicesController(desk: self).addRoutes(to: routes)
    UnlockController(desk: self).addRoutes(to: routes)
    AccountController(desk: self).addRoutes(to: routes)
    SecondFactorController(desk: self).addRoutes(to: routes)
    CapacityController(desk: self).addRoutes(to: routes)
    AppearanceController(desk: self).addRoutes(to: routes)
  }

  /// What the person says unasked, and who answers.
  private func addVoice(to routes: Routes) {
    UnwantedController(desk: self).addRoutes(to: routes)
    RepliesController(desk: self).addRoutes(to: routes)
    ConcernsController(desk: self).addRoutes(to: routes)
    MomentAdditionController(desk: self).addRoutes(to: routes)
    ObjectionController(desk: self).addRoutes(to: routes)
    SayHowController(desk: self).addRoutes(to: routes)
    ViewController(desk: self).addRoutes(to: routes)
  }

  /// Who belongs to whom, and what the person lets happen.
  private func addCircle(to routes: Routes) {
    CircleController(desk: self).addRoutes(to: routes)
    MembershipController(desk: self).addRoutes(to: routes)
    InviteController(desk: self).addRoutes(to: routes)
    ShownController(desk: self).addRoutes(to: routes)
    LayerController(desk: self).addRoutes(to: routes)
    ReasonController(desk: self).addRoutes(to: routes)
  }

  /// First pages of those who work or act for somebody, registering, administration, finding.
  private func addRegister(to routes: Routes) {
    PersonsController(desk: self).addRoutes(to: routes)
    RepresentedController(desk: self).addRoutes(to: routes)
    FindController(desk: self).addRoutes(to: routes)
    UnsupportedController(desk: self).addRoutes(to: routes)
    PeopleController(desk: self).addRoutes(to: routes)
    DecidedPersonController(desk: self).addRoutes(to: routes)
    ColleagueController(desk: self).addRoutes(to: routes)
    PortraitController(desk: self).addRoutes(to: routes)
    AdministrationController(desk: self).addRoutes(to: routes)
    ErasuresController(desk: self).addRoutes(to: routes)
  }

  /// Profiles, code books, and what a group makes of them.
  private func addComparison(to routes: Routes) {
    ProfileController(desk: self).addRoutes(to: routes)
    ServiceProfileController(desk: self).addRoutes(to: routes)
    CodeBookController(desk: self).addRoutes(to: routes)
    ComparisonController(desk: self).addRoutes(to: routes)
    RoundController(desk: self).addRoutes(to: routes)
    CodingController(desk: self).addRoutes(to: routes)
    AgreementOfCodersController(desk: self).addRoutes(to: routes)
    ConsensusController(desk: self).addRoutes(to: routes)
    FindingsController(desk: self).addRoutes(to: routes)
    ImportController(desk: self).addRoutes(to: routes)
  }
}
