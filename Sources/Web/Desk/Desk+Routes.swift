extension Desk {
  /// Adds the routes of every page and form that stands on the desk.
  package func addRoutes(to routes: Routes) {
    StyleController().addRoutes(to: routes)
    DayController(desk: self).addRoutes(to: routes)
  }
}
