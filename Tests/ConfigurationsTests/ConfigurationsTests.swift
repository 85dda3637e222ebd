// ConfigurationsTests
