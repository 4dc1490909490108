extension Desk {
  /// Adds the routes of every page and form that stands on the desk.
  package func addRoutes(to routes: Routes) {
    StyleController().addRoutes(to: routes)
    MediaController(desk: self).addRoutes(to: routes)
    DayController(desk: self).addRoutes(to: routes)
    MomentController(desk: self).addRoutes(to: routes)
    MirrorController(desk: self).addRoutes(to: routes)
    AskingController(desk: self).addRoutes(to: routes)
    LookedController(desk: self).addRoutes(to: routes)
  }
}
