<?php

// Stands where Composer would put its own: the library comes from Debian's package php-symfony-http-client.
require 'Symfony/Component/HttpClient/autoload.php';
