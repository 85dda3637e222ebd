// Configurations
