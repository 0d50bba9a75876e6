import ArchitectureModel
import Facts

extension Model {
  /// Where logs go, and what watches the servers.
  var observabilityView: View {
    var view = View(
      .observability, "Where each server's logs go, off the data path.",
      boundaries: [.region, .zone, .global])
    let settings = all(DiagnosticSetting.self)
    view.step(
      "A diagnostic setting of its own picks the logs of each server", ["LOG-01"],
      settings.map { .init($0.server, $0.id, .observability, "logs and metrics") })
    let exports = settings.flatMap { setting in
      setting.sinks.map { View.Flow(setting.id, $0, .observability, "export") }
    }
    view.step(
      "The service exports to \(exports.map { title(of: $0.to) }.distinct.listed) over its own "
        + "channel, outside every virtual network", ["LOG-05", "LOG-04"], exports)
    let alerts = all(Alert.self).map {
      View.Flow($0.server, $0.id, .observability, "is watched by")
    }
    view.step(
      "Alerts watch \(alerts.map { title(of: $0.from) }.distinct.listed)", ["RR-11"], alerts)
    return view
  }
}
