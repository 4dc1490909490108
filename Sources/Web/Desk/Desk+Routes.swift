extension Desk {
  /// Adds the routes of every page and form that stands on the desk.
  package func addRoutes(to routes: Routes) {
    StyleController().addRoutes(to: routes)
    MediaController(desk: self).addRoutes(to: routes)
    DayController(desk: self).addRoutes(to: routes)
    DecisionController(desk: self).addRoutes(to: routes)
    FrameController(desk: self).addRoutes(to: routes)
    FrameQuestionController(desk: self).addRoutes(to: routes)
    PlanController(desk: self).addRoutes(to: routes)
    AgreementController(desk: self).addRoutes(to: routes)
    StanceController(desk: self).addRoutes(to: routes)
    GlanceController(desk: self).addRoutes(to: routes)
    LimitController(desk: self).addRoutes(to: routes)
    MomentController(desk: self).addRoutes(to: routes)
    MirrorController(desk: self).addRoutes(to: routes)
    AskingController(desk: self).addRoutes(to: routes)
    LookedController(desk: self).addRoutes(to: routes)
    AnswersController(desk: self).addRoutes(to: routes)
    BalanceController(desk: self).addRoutes(to: routes)
    SignalController(desk: self).addRoutes(to: routes)
    TalkController(desk: self).addRoutes(to: routes)
    SignsController(desk: self).addRoutes(to: routes)
    ServiceController(desk: self).addRoutes(to: routes)
  }
}
