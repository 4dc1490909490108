/// The pages and forms of one subject, which stand on the desk.
protocol Controller: Sendable {
  init(desk: Desk)

  func addRoutes(to routes: Routes)
}
