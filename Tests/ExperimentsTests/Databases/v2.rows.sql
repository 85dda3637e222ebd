UPDATE dataset SET form = 'cifar10-binary', origin = 'cifar10', bits_per_sample = 5 WHERE id = 1;
